import type { Vendor } from '../vendor.ts';

export default {
  id: 'attraqt',
  name: 'Attraqt',
  company: 'Crownpeak',
  kind: 'recommendation',
  marks: {
    request: [{ host: 'attraqt.com' }, { host: 'attraqt.io' }, { host: 'fredhopper.com' }, { host: 'early-birds.io' }],
  },
  explain: 'Sorts search results and products by what you and others clicked before.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
