import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'ogury-id-sync',
  vendor: 'ogury',
  marks: [{ host: 'presage.io', path: /^\/(v1\/init-sync|[\w-]+\/init-sync|user-sync)$/ }],
  fields: {
    ...syncFields,
    source: 'account',
    iab_string: 'consent',
    partner: 'account',
  },
  read: syncReader(),
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/oguryBidAdapter.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
