import type { Vendor } from '../vendor.ts';

export default {
  id: 'podscribe',
  name: 'Podscribe',
  company: 'Podscribe',
  kind: 'advertising',
  marks: {
    request: [{ host: 'podscribe.com' }, { host: 'd34r8q7sht0t9k.cloudfront.net' }],
    global: ['podscribe'],
  },
  explain: 'Tells podcast advertisers what you do here, to see whether you came because you heard their ad.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://docs.tealium.com/server-side-connectors/podscribe-s2s-connector', checked: '2026-11-22' },
    { url: 'https://podscribe.com/privacy', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;
