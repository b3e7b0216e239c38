import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'yieldmo-id-sync',
  vendor: 'yieldmo',
  marks: [{ host: 'yieldmo.com', path: /^\/(pbsync|(v\d+\/)?sync)$/ }],
  fields: {
    ...syncFields,
    pn_id: 'account',
    is: 'account',
  },
  read: syncReader(),
  sources: [
    {
      url: 'https://github.com/prebid/prebid-server/blob/37094a7870cc40c639f6db677a973cef2b5ac435/static/bidder-info/yieldmo.yaml',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/yieldmoBidAdapter.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
