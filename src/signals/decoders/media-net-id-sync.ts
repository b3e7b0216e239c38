import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'media-net-id-sync',
  vendor: 'media-net',
  marks: [{ host: 'media.net', path: /^\/(cksync|checksync)\.(php|html)$/ }],
  fields: {
    ...syncFields,
    cid: 'account',
    cs: 'account',
    type: 'account',
    bidder: 'account',
    ovsid: 'browser',
    vsid: 'browser',
    gdprstring: 'consent',
    uspstring: 'consent',
    cv: 'technical',
    vsSync: 'technical',
  },
  read: syncReader(),
  sources: [
    {
      url: 'https://github.com/prebid/prebid-server/blob/0b10b69e854690b47d5408bb80b1d474496de4a6/static/bidder-info/medianet.yaml',
      checked: '2026-11-22',
    },
  ],
} satisfies Decoder;
