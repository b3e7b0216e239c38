import type { Vendor } from '../vendor.ts';

export default {
  id: 'limespot',
  name: 'LimeSpot',
  company: 'LimeSpot',
  kind: 'recommendation',
  marks: { request: [{ host: 'personalizer.io' }, { host: 'limespot.com' }], global: ['LimeSpot'] },
  explain: 'Chooses the products you see here by what you and others looked at and bought.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/common-repository/limespot-personalization-recommendation-for-woocommerce/blob/998b50dfc5edbcc8d31a0d8f252f021422473a1c/limespot.php',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/common-repository/limespot-personalization-recommendation-for-woocommerce/blob/998b50dfc5edbcc8d31a0d8f252f021422473a1c/config.php',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
