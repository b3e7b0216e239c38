import type { Vendor } from '../vendor.ts';

export default {
  id: 'digioh',
  name: 'Digioh',
  company: 'Digioh',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'lightboxcdn.com' }],
  },
  explain: 'Decides from how you move and what you looked at when to show you a window asking for your e-mail.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
