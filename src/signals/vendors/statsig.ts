import type { Vendor } from '../vendor.ts';

export default {
  id: 'statsig',
  name: 'Statsig',
  company: 'Statsig',
  kind: 'experiment',
  marks: {
    request: [
      { host: 'statsig.com' },
      { host: 'statsigapi.net' },
      { host: 'statsigcdn.com' },
      { host: 'featureassets.org' },
      { host: 'featuregates.org' },
      { host: 'prodregistryv2.org' },
      { host: 'assetsconfigcdn.org' },
      { host: 'beyondwickedmapping.org' },
    ],
    ownHost: [{ path: /\/v1\/(initialize|rgstr)$/, query: ['k', 'st', 'sv'] }],
    storage: [/^statsig\.(stable_id|session_id|cached\.evaluations)\.\w+$/, 'STATSIG_LOCAL_STORAGE_STABLE_ID'],
    cookie: [/^statsig\.stable_id\.\w+$/],
    global: ['__STATSIG__'],
  },
  identifiers: [
    { place: 'storage', name: /^statsig\.stable_id\.\w+$/ },
    { place: 'cookie', name: /^statsig\.stable_id\.\w+$/ },
    { place: 'storage', name: 'STATSIG_LOCAL_STORAGE_STABLE_ID' },
  ],
  // Properties only: `getContext()` would prolong the visit. Statsig's own minified file renames them, copies that sites bundle keep them.
  reads: [
    {
      place: 'global',
      path: ['__STATSIG__', 'instances', '*', '_user'],
      fields: {
        '*.userID': 'person',
        '*.email': 'email',
        '*.ip': 'location',
        '*.country': 'location',
        '*.locale': 'device',
        '*.userAgent': 'device',
        '*.customIDs.*': 'person',
        '*.custom.*': 'trait',
        '*.privateAttributes.*': 'trait',
      },
    },
    {
      place: 'global',
      path: ['__STATSIG__', 'instances', '*', '_store', '_valuesForExternalUse', 'derived_fields'],
      fields: { '*.ip': 'location', '*.country': 'location' },
    },
    {
      place: 'global',
      path: ['__STATSIG__', 'instances', '*', '_memoCache', '*', 'groupName'],
      fields: { '*': 'experiment' },
    },
    {
      place: 'global',
      path: ['__STATSIG__', 'instances', '*', '_memoCache', '*', 'value'],
      fields: { '*.g|*': 'experiment' },
    },
  ],
  explain: 'Switches parts of this page on or off for some visitors, by what it is told about you.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://www.npmjs.com/package/@statsig/js-client', checked: '2026-11-22' },
    { url: 'https://unpkg.com/@statsig/client-core@3.33.5/src/StableID.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/@statsig/js-client@3.33.5/src/StatsigClient.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
