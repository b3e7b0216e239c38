import type { Vendor } from '../vendor.ts';

export default {
  id: 'sojern',
  name: 'Sojern',
  company: 'Sojern',
  kind: 'advertising',
  marks: {
    request: [{ host: 'sojern.com' }],
  },
  explain: 'Collects which trips you search and book (dates, place, travellers) and aims travel ads at you.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
