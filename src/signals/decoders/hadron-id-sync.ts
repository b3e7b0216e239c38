import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'hadron-id-sync',
  vendor: 'hadron-id',
  marks: [{ host: 'ad.gt', path: /^\/(v1\/hadron\.json|api\/v\d+\/)/ }],
  fields: {
    ...syncFields,
    account: 'account',
    url: 'page',
    ref: 'referrer',
    partner_id: 'account',
    _it: 'technical',
    id: 'browser',
    adnxs_id: 'browser',
    ttd_id: 'browser',
    au_id: 'browser',
    hadronId: 'browser',
  },
  read: syncReader(/^\/api\/v\d+\/u\/matches\/(?<account>\d+)/),
  sources: [
    {
      url: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/hadron.html',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/018b050f2319dfa7e0755f4a0bf64a32cca5234e/modules/hadronIdSystem.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
