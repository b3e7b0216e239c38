import type { Vendor } from '../vendor.ts';

export default {
  id: 'liveinternet',
  name: 'LiveInternet',
  company: 'LiveInternet',
  kind: 'analytics',
  marks: {
    request: [{ host: 'yadro.ru' }],
  },
  identifiers: [
    { place: 'cookie', name: 'VID', host: 'yadro.ru' },
    { place: 'cookie', name: 'FTID', host: 'yadro.ru' },
  ],
  explain: 'Counts your visits and notes which pages you open, on many sites together.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
