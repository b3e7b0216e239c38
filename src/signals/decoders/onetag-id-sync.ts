import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'onetag-id-sync',
  vendor: 'onetag',
  marks: [{ host: 'onetag-sys.com', path: /^\/(usync|match)\/?$/ }],
  fields: {
    ...syncFields,
    int_id: 'account',
    pubId: 'account',
  },
  read: syncReader(),
  sources: [
    {
      url: 'https://github.com/prebid/prebid-server/blob/1330be1e73aeb716b539c9df0dfdb72a21dba5dd/static/bidder-info/onetag.yaml',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/onetagBidAdapter.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
