import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'kargo-id-sync',
  vendor: 'kargo',
  marks: [{ host: 'crb.kargo.com', path: /^\/api\/v1\/(dsync|initsyncrnd)\// }],
  fields: {
    ...syncFields,
    account: 'account',
    exid: 'browser',
    seed: 'technical',
    idx: 'technical',
  },
  read: syncReader(/^\/api\/v1\/dsync\/(?<account>\w+)/),
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/kargoBidAdapter.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/kargoBidAdapter.json',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
