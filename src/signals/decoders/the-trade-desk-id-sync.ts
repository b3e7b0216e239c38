import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'the-trade-desk-id-sync',
  vendor: 'the-trade-desk',
  marks: [{ host: 'match.adsrvr.org', path: /^\/track\/(cm[bf]|rid|uid2?)(\/|$)/ }],
  fields: {
    ...syncFields,
    account: 'account',
    ttd_pid: 'account',
    ttd_puid: 'browser',
    ttd_tpi: 'technical',
    ttd_tdid: 'browser',
    fmt: 'technical',
    p: 'account',
    advId: 'account',
  },
  read: syncReader(/^\/track\/cm[bf]\/(?<account>\w+)/),
  sources: [
    {
      url: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/unified.html',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/2756c68de7811ab68b56442d6d81a0db97cac22a/src/providers/TheTradeDeskUniversal.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
