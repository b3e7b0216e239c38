import type { Vendor } from '../vendor.ts';

export default {
  id: 'richrelevance',
  name: 'Algonomy (RichRelevance)',
  company: 'Algonomy',
  kind: 'recommendation',
  marks: {
    request: [{ host: 'richrelevance.com' }],
    global: ['r3_common'],
  },
  explain: 'Chooses the products you see here by what you and others looked at and bought.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
