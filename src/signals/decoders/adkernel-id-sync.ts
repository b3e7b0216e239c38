import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'adkernel-id-sync',
  vendor: 'adkernel',
  marks: [{ host: 'sync.adkernel.com', path: /^\/user-sync$/ }],
  fields: {
    ...syncFields,
    zone: 'account',
    dsp: 'account',
    t: 'technical',
  },
  read: syncReader(),
  sources: [
    {
      url: 'https://github.com/prebid/prebid-server/blob/1c0ab42501dd00a38b16f7674311e691920eb06e/static/bidder-info/adkernel.yaml',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/adkernelBidAdapter.json',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
