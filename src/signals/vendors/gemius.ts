import type { Vendor } from '../vendor.ts';

export default {
  id: 'gemius',
  name: 'Gemius',
  company: 'Gemius',
  kind: 'analytics',
  marks: {
    request: [{ host: 'gemius.pl' }, { host: 'adocean.pl' }],
    cookie: ['__gfp_64b', '__gfp_ruid'],
    storage: ['gemius_ruid'],
    global: ['gemius_hit', 'pp_gemius_identifier'],
  },
  identifiers: [
    { place: 'cookie', name: '__gfp_64b' },
    { place: 'cookie', name: '__gfp_ruid' },
    { place: 'storage', name: 'gemius_ruid' },
  ],
  explain: 'Measures the audience of many sites together, under a number for your browser.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/gemiusIdSystem.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
