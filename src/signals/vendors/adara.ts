import type { Vendor } from '../vendor.ts';

export default {
  id: 'adara',
  name: 'Adara',
  company: 'Adara',
  kind: 'advertising',
  marks: {
    request: [{ host: 'yieldoptimizer.com' }],
  },
  explain: 'Collects which trips you search and book, and aims travel ads at you with it.',
  optOut: { by: 'link', url: 'https://adara.com/privacy-promise/' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
