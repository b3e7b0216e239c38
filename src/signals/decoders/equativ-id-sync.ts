import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'equativ-id-sync',
  vendor: 'equativ',
  marks: [{ host: 'smartadserver.com', path: /^\/(api\/sync|getuid|redir\/?|cookie-?sync)$/ }],
  fields: {
    ...syncFields,
    partnerid: 'account',
    partneruserid: 'browser',
    callerId: 'account',
    nwid: 'account',
    issi: 'technical',
  },
  read: syncReader(),
  sources: [
    {
      url: 'https://github.com/prebid/prebid-server/blob/183345e49f0ff04bf9e6044dfa93b8d9ccffe9f3/static/bidder-info/smartadserver.yaml',
      checked: '2026-11-22',
    },
  ],
} satisfies Decoder;
