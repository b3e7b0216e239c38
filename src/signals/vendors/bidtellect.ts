import type { Vendor } from '../vendor.ts';

export default {
  id: 'bidtellect',
  name: 'Bidtellect',
  company: 'Simpli.fi',
  kind: 'advertising',
  marks: {
    request: [{ host: 'bttrack.com' }],
  },
  explain: 'Buys paid links and ads aimed at you, and remembers which sites you visit to do so.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
