import type { Vendor } from '../vendor.ts';

export default {
  id: 'eulerian',
  name: 'Eulerian',
  company: 'Eulerian',
  kind: 'analytics',
  marks: {
    request: [{ host: 'eulerian.net' }],
    ownHost: [
      { path: /^\/[a-z]{2}[A-Z]\d{1,3}\.js$/, query: ['2'] },
      { path: /^\/col2\/.+/, query: ['euid-amp'] },
    ],
    cookie: ['etuix'],
    global: ['EA_push'],
  },
  identifiers: [{ place: 'cookie', name: 'etuix' }],
  explain: 'Follows which ads and pages brought you here and what you buy, often under a name of the site.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/ampproject/amphtml/blob/7b2e12aa21dad70b91cff4e1d6dc98402b109edf/extensions/amp-analytics/0.1/vendors/euleriananalytics.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
