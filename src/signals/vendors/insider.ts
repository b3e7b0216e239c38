import type { Vendor } from '../vendor.ts';

export default {
  id: 'insider',
  name: 'Insider',
  company: 'Insider',
  kind: 'personalization',
  marks: {
    request: [{ host: 'useinsider.com' }],
    storage: ['ins-cart-product-list', 'ins-temp-product-list', 'ins-default-attributes'],
    global: ['insider_object'],
  },
  explain: 'Keeps a record of what you do here, and changes what you see by it.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://academy.useinsider.com/docs', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
