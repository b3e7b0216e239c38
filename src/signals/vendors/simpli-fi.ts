import type { Vendor } from '../vendor.ts';

export default {
  id: 'simpli-fi',
  name: 'Simpli.fi',
  company: 'Simpli.fi',
  kind: 'advertising',
  marks: {
    request: [{ host: 'simpli.fi' }],
  },
  identifiers: [{ place: 'cookie', name: 'suid', host: 'simpli.fi' }],
  explain: 'Buys ads aimed at you by where you are and what you search and read.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
