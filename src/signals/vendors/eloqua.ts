import type { Vendor } from '../vendor.ts';

export default {
  id: 'eloqua',
  name: 'Oracle Eloqua',
  company: 'Oracle',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'en25.com' }, { host: 'eloqua.com' }],
    cookie: ['ELOQUA', 'ELQSTATUS'],
    global: ['_elqQ'],
  },
  identifiers: [
    { place: 'cookie', name: 'ELOQUA' },
    { place: 'cookie', name: 'ELOQUA', host: 'eloqua.com' },
  ],
  explain: 'Follows your visits, and puts your name and employer on them once you fill in a form.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
