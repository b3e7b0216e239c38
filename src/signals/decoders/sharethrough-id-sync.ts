import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'sharethrough-id-sync',
  vendor: 'sharethrough',
  marks: [{ host: 'match.sharethrough.com', path: /^\/[\w-]+\/v1\/?$/ }],
  fields: {
    ...syncFields,
    account: 'account',
    source_id: 'account',
    source_user_id: 'browser',
    supply_id: 'account',
  },
  read: syncReader(/^\/(?<account>(?!sync\/|universal\/)[\w-]+)\/v1/),
  sources: [
    {
      url: 'https://github.com/prebid/prebid-server/blob/1c0ab42501dd00a38b16f7674311e691920eb06e/static/bidder-info/sharethrough.yaml',
      checked: '2026-11-22',
    },
  ],
} satisfies Decoder;
