import type { Vendor } from '../vendor.ts';

export default {
  id: 'econda',
  name: 'econda',
  company: 'econda',
  kind: 'analytics',
  marks: {
    request: [{ host: 'econda-monitor.de' }],
    cookie: ['emos_jcvid', 'emos_jcsid'],
    global: ['emos3'],
  },
  identifiers: [{ place: 'cookie', name: 'emos_jcvid' }],
  explain: 'Counts your visits and notes which products you look at and buy.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
