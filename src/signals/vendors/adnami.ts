import type { Vendor } from '../vendor.ts';

export default {
  id: 'adnami',
  name: 'Adnami',
  company: 'Adnami',
  kind: 'advertising',
  marks: {
    request: [{ host: 'adnami.io' }],
  },
  explain: 'Places large ads here and counts how you look at them.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
