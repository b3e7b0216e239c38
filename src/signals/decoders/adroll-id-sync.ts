import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'adroll-id-sync',
  vendor: 'adroll',
  marks: [{ host: 'd.adroll.com', path: /^\/cm\// }],
  fields: {
    ...syncFields,
    account: 'account',
    adroll_fpc: 'browser',
    xid: 'browser',
    advertisable: 'account',
    pv: 'technical',
    arrfrr: 'page',
    flg: 'technical',
  },
  read: syncReader(/^\/cm\/(?<account>[\w-]+)\//),
  sources: [
    {
      url: 'https://github.com/rudderlabs/rudder-sdk-js/blob/0707a0f110e38d0ff4815062922ce426b02e1ea9/packages/analytics-js-integrations/src/integrations/Adroll/browser.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/nextrollBidAdapter.json',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
