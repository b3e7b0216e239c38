import type { Vendor } from '../vendor.ts';

export default {
  id: 'coremetrics',
  name: 'Acoustic Digital Analytics (Coremetrics)',
  company: 'Acoustic',
  kind: 'analytics',
  marks: {
    request: [{ host: 'coremetrics.com' }, { host: 'cmcore.com' }],
    cookie: ['CoreID6', 'cmTPSet'],
    global: ['cmCreatePageviewTag'],
  },
  identifiers: [{ place: 'cookie', name: 'CoreID6' }],
  explain: 'Counts your visits and notes which products you look at and buy.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
