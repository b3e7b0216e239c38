import type { Vendor } from '../vendor.ts';

export default {
  id: 'blis',
  name: 'Blis',
  company: 'Blis',
  kind: 'advertising',
  marks: {
    request: [{ host: 'blismedia.com' }],
  },
  explain: 'Buys ads aimed at you by where you and your device have been.',
  optOut: { by: 'link', url: 'https://blis.com/privacy-centre/' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
