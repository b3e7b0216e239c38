import type { Vendor } from '../vendor.ts';

export default {
  id: 'kiwi-sizing',
  name: 'Kiwi Sizing',
  company: 'Kiwi Sizing',
  kind: 'recommendation',
  marks: { request: [{ host: 'kiwisizing.com' }], global: ['KiwiSizing'] },
  explain: 'Suggests your size by measurements you give, and can be told your e-mail address by the shop.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/common-repository/kiwisizing-for-woocommerce/blob/a83ee6899666c9847c41e709a3c15329b7421ea5/kiwisizing-for-woocommerce.php',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
