import type { Vendor } from '../vendor.ts';

export default {
  id: 'launchdarkly',
  name: 'LaunchDarkly',
  company: 'LaunchDarkly',
  kind: 'experiment',
  marks: {
    request: [{ host: 'launchdarkly.com' }],
  },
  explain: 'Switches parts of this page on or off for some visitors, by what it is told about you.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://launchdarkly.com/docs/sdk/client-side/javascript', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
