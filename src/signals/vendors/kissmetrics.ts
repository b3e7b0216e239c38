import type { Vendor } from '../vendor.ts';

export default {
  id: 'kissmetrics',
  name: 'Kissmetrics',
  company: 'Kissmetrics',
  kind: 'analytics',
  marks: {
    request: [{ host: 'kissmetrics.com' }, { host: 'kissmetrics.io' }],
    cookie: ['km_ai', 'km_ni', 'km_lv', 'km_vs'],
    global: ['_kmq', '_kmk'],
  },
  identifiers: [
    { place: 'cookie', name: 'km_ai' },
    { place: 'cookie', name: 'km_ni' },
  ],
  explain: 'Ties everything you do here to one profile, with your name or e-mail once known.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
