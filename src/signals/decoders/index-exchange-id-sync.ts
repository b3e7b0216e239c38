import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'index-exchange-id-sync',
  vendor: 'index-exchange',
  marks: [{ host: 'casalemedia.com', path: /^\/(r?rum|crum|cm|usermatch(redir)?)$/ }],
  fields: {
    ...syncFields,
    cm_dsp_id: 'account',
    s: 'account',
    external_user_id: 'browser',
    expiration: 'technical',
    cm_callback_url: 'technical',
    ixi: 'technical',
  },
  read: syncReader(),
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/018b050f2319dfa7e0755f4a0bf64a32cca5234e/modules/ixBidAdapter.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
