import type { Vendor } from '../vendor.ts';

export default {
  id: 'kantar-sifo',
  name: 'Kantar Sifo',
  company: 'Kantar Media',
  kind: 'analytics',
  marks: {
    request: [{ host: 'research-int.se' }],
  },
  explain: 'Measures the audience of Nordic sites, under a number for your browser.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
