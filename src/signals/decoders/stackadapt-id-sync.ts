import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'stackadapt-id-sync',
  vendor: 'stackadapt',
  marks: [{ host: 'sync.srv.stackadapt.com', path: /^\/sync$/ }],
  fields: {
    ...syncFields,
    nid: 'account',
  },
  read: syncReader(),
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/stackadaptBidAdapter.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/stackadaptBidAdapter.json',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
