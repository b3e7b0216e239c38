import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'bidswitch-id-sync',
  vendor: 'bidswitch',
  marks: [{ host: 'bidswitch.net', path: /^\/(ul_cb\/)?(sync|check_uuid\/.*|syncd)$/ }],
  fields: {
    ...syncFields,
    ssp: 'account',
    dsp_id: 'account',
    bidswitch_ssp_id: 'account',
    user_group: 'technical',
    custom_data: 'browser',
    bsw_uid: 'browser',
    bsw_custom_parameter: 'browser',
  },
  read: syncReader(),
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/gridBidAdapter.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
