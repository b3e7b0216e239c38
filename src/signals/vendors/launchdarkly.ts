import type { Vendor } from '../vendor.ts';

export default {
  id: 'launchdarkly',
  name: 'LaunchDarkly',
  company: 'LaunchDarkly',
  kind: 'experiment',
  marks: {
    request: [{ host: 'launchdarkly.com' }],
    storage: ['ld:$anonUserId', /^ld:[\da-f]{24}:\$diagnostics$/, /^LaunchDarkly_(Anonymous|Context)Keys_\w+$/],
    global: ['LDClient'],
  },
  identifiers: [
    { place: 'storage', name: 'ld:$anonUserId' },
    { place: 'storage', name: /^LaunchDarkly_(Anonymous|Context)Keys_\w+$/ },
  ],
  // Not `allFlags()`: it reports each flag as used. Not `ld:KEY:…`: its names have in them what the page told about the person.
  reads: [
    {
      place: 'global',
      path: ['ldclient', { call: 'getContext' }],
      fields: {
        kind: 'technical',
        anonymous: 'technical',
        key: 'person',
        email: 'email',
        name: 'name',
        firstName: 'name',
        lastName: 'name',
        ip: 'location',
        country: 'location',
        '*.key': 'person',
        '*.email': 'email',
        '*.name': 'name',
        '*': 'trait',
      },
    },
    { place: 'storage', name: /^LaunchDarkly_[\w+/=-]{43,44}_[\w+/=-]{43,44}$/, fields: { '*.value': 'experiment' } },
  ],
  explain: 'Switches parts of this page on or off for some visitors, by what it is told about you.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/launchdarkly-js-client-sdk@3.9.5/dist/ldclient.es.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/@launchdarkly/js-client-sdk@4.10.3/dist/index.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/launchdarkly/js-sdk-common/blob/0f28ba9bd2092dafb2a6ca508d79997365fafb10/src/configuration.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
