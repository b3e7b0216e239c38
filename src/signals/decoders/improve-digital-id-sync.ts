import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'improve-digital-id-sync',
  vendor: 'improve-digital',
  marks: [{ host: '360yield.com', path: /^\/(server_match|match|usermatch)$/ }],
  fields: {
    ...syncFields,
    publisher_dsp_id: 'account',
    partner_id: 'account',
    external_user_id: 'browser',
    dsp_callback: 'technical',
    publisher_call_type: 'technical',
  },
  read: syncReader(),
  sources: [
    {
      url: 'https://github.com/prebid/prebid-server/blob/23a2aae23b33f0de81b0b084c4b3bf65527a60dc/static/bidder-info/improvedigital.yaml',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/improvedigitalBidAdapter.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
