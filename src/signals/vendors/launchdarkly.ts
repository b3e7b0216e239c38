import type { Vendor } from '../vendor.ts';

export default {
  id: 'launchdarkly',
  name: 'LaunchDarkly',
  company: 'LaunchDarkly',
  kind: 'experiment',
  marks: {
    request: [{ host: 'launchdarkly.com' }],
    storage: ['ld:$anonUserId'],
  },
  identifiers: [{ place: 'storage', name: 'ld:$anonUserId' }],
  explain: 'Switches parts of this page on or off for some visitors, by what it is told about you.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/launchdarkly/js-sdk-common/blob/0f28ba9bd2092dafb2a6ca508d79997365fafb10/src/configuration.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
