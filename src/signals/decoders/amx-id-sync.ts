import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'amx-id-sync',
  vendor: 'amx',
  marks: [{ host: 'a-mo.net', path: /^\/(cchain(\/\d+)?|isyn|setuid)$/ }],
  fields: {
    ...syncFields,
    A: 'account',
    u: 'browser',
  },
  read: syncReader(),
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/amxBidAdapter.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/amxIdSystem.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
