import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'outbrain-id-sync',
  vendor: 'outbrain',
  marks: [
    { host: 'zemanta.com', path: /^\/usersync\// },
    { host: 'sync.outbrain.com', path: /^\/cookie-sync$/ },
  ],
  fields: {
    ...syncFields,
    account: 'account',
    p: 'account',
    obUid: 'browser',
    initiator: 'account',
  },
  read: syncReader(/^\/usersync\/(?<account>[\w-]+)/),
  sources: [
    {
      url: 'https://github.com/prebid/prebid-server/blob/23a2aae23b33f0de81b0b084c4b3bf65527a60dc/static/bidder-info/outbrain.yaml',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/1ee63f01229406dc77f6889b97f9e828f21db758/src/providers/Outbrain.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
