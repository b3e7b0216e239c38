import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'liveintent-id-sync',
  vendor: 'liveintent',
  marks: [{ host: 'liadm.com', path: /^\/(s\/\d+|j|p|idex\/.+|sync-container\/.*)$/ }],
  fields: {
    ...syncFields,
    account: 'account',
    bidder_id: 'account',
    bidder_uuid: 'browser',
    aid: 'account',
    did: 'account',
    duid: 'browser',
    pubcid: 'browser',
    'ext_*': 'browser',
    e: 'email',
    md5: 'email',
    sha1: 'email',
    sha256: 'email',
    pu: 'page',
    se: 'page',
    rf: 'referrer',
    wpn: 'technical',
    tna: 'technical',
    dtstmp: 'technical',
    'n3pc*': 'technical',
  },
  read: syncReader(/^\/s\/(?<account>\d+)$/),
  sources: [
    {
      url: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/liveintent.html',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://github.com/LiveIntent/live-connect/blob/0c9c9cd1e0e227c0f10c89ca8c691a20c27c085a/src/enrichers/live-connect-id.ts',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
