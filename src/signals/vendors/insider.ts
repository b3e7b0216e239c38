import type { Vendor } from '../vendor.ts';

export default {
  id: 'insider',
  name: 'Insider',
  company: 'Insider One',
  kind: 'personalization',
  marks: {
    request: [{ host: 'useinsider.com' }],
    storage: ['ins-cart-product-list', 'ins-temp-product-list', 'ins-default-attributes'],
    global: ['insider_object', 'InsiderQueue'],
  },
  explain: 'Keeps a record of what you do here, and changes what you see by it.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://c15t.com/docs/integrations/insider', checked: '2026-11-22' }],
} satisfies Vendor;
