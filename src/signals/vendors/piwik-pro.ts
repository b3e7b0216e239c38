import type { Vendor } from '../vendor.ts';

export default {
  id: 'piwik-pro',
  name: 'Piwik PRO',
  company: 'Piwik PRO',
  kind: 'analytics',
  marks: {
    request: [{ host: 'piwik.pro' }, { host: 'piwikpro.com' }],
    ownHost: [{ path: /\/ppms\.php$/, query: ['idsite', 'rec'] }],
    cookie: [
      /^_pk_id\.[\da-f-]{36}\.[\da-f]{4}$/,
      'stg_returning_visitor',
      'stg_last_interaction',
      'stg_traffic_source_priority',
    ],
  },
  identifiers: [{ place: 'cookie', name: /^_pk_id\.[\da-f-]{36}\.[\da-f]{4}$/ }],
  explain: 'Counts your visits and notes which pages you open and what you click.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
