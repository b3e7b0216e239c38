import type { Vendor } from '../vendor.ts';

export default {
  id: 'rd-station',
  name: 'RD Station',
  company: 'RD Station',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'd335luupugsy2.cloudfront.net' }, { host: 'rdstation.com.br' }],
    cookie: ['rdtrk'],
  },
  identifiers: [{ place: 'cookie', name: 'rdtrk' }],
  explain: 'Follows your visits, and puts your name and employer on them once you fill in a form.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
