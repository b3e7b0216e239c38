import type { Vendor } from '../vendor.ts';

export default {
  id: 'obviyo',
  name: 'Obviyo (HiConversion)',
  company: 'Obviyo',
  kind: 'experiment',
  marks: { request: [{ host: 'hiconversion.com' }], global: ['__hic'] },
  explain: 'Tries out versions of this shop and offers on visitors, and lets what worked decide what you see.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/hiconversion/magento2/blob/01dd6845e0194cfc83564b2b10601d1f48a0a4bc/view/frontend/templates/headAlways.phtml',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
