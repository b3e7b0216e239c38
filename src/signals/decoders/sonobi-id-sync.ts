import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'sonobi-id-sync',
  vendor: 'sonobi',
  marks: [{ host: 'sonobi.com', path: /^\/us(\.gif|\.html)?$/ }],
  fields: {
    ...syncFields,
    loc: 'technical',
    consent_string: 'consent',
  },
  read: syncReader(),
  sources: [
    {
      url: 'https://github.com/prebid/prebid-server/blob/0124633b94f67686cd32a0d5f305d08f77c6119a/static/bidder-info/sonobi.yaml',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/sonobiBidAdapter.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
