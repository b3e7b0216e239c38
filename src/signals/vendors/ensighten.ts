import type { Vendor } from '../vendor.ts';

export default {
  id: 'ensighten',
  name: 'Ensighten',
  company: 'CHEQ',
  kind: 'tag-manager',
  marks: {
    request: [{ host: 'ensighten.com' }],
    global: ['ensightenOptions'],
  },
  explain: 'Loads the other trackers of this site, and decides which of them may run.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
