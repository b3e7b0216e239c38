import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'yahoo-connectid',
  vendor: 'yahoo-connectid',
  marks: [{ host: 'ups.analytics.yahoo.com', path: /^\/ups\/\d+\// }],
  fields: {
    ...syncFields,
    account: 'account',
    he: 'email',
    pixelId: 'account',
    puid: 'browser',
    _origin: 'technical',
    url: 'page',
    v: 'technical',
    connectid: 'browser',
    ui: 'browser',
  },
  read: syncReader(/^\/ups\/(?<account>\d+)\//),
  sources: [
    {
      url: 'https://help.yahooinc.com/connect-id/docs/integrating-with-yahoo-connectid',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/yahoo.html',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
