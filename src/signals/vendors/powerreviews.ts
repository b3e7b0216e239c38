import type { Vendor } from '../vendor.ts';

export default {
  id: 'powerreviews',
  name: 'PowerReviews',
  company: 'PowerReviews',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'powerreviews.com' }],
    global: ['POWERREVIEWS'],
  },
  explain: 'Shows customer reviews, and follows which products you look at under a number for your browser.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
