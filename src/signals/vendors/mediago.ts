import type { Vendor } from '../vendor.ts';

export default {
  id: 'mediago',
  name: 'MediaGo',
  company: 'MediaGo',
  kind: 'advertising',
  marks: {
    request: [{ host: 'mediago.io' }],
  },
  explain: 'Shows paid links that look like articles, chosen by what you read and click elsewhere.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/mediagoBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
