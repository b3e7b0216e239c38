import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'lotame-id-sync',
  vendor: 'lotame',
  marks: [{ host: 'crwdcntrl.net', path: /^\/(map|qmap|5|6|7)(\/|$)/ }],
  fields: {
    ...syncFields,
    c: 'account',
    tp: 'account',
    tpid: 'browser',
    rand: 'technical',
    b: 'segment',
    int: 'segment',
    seg: 'segment',
    pv: 'technical',
    ns: 'technical',
  },
  read: syncReader(),
  sources: [
    {
      url: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/lotame.html',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/018b050f2319dfa7e0755f4a0bf64a32cca5234e/modules/lotamePanoramaIdSystem.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
