import type { Vendor } from '../vendor.ts';

export default {
  id: 'etracker',
  name: 'etracker',
  company: 'etracker',
  kind: 'analytics',
  marks: {
    request: [{ host: 'etracker.com' }, { host: 'etracker.de' }],
    cookie: ['_et_coid'],
    global: ['_etracker'],
  },
  identifiers: [{ place: 'cookie', name: '_et_coid' }],
  explain: 'Counts your visits and notes which pages you open and what you click.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
