import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'fabrick-id-sync',
  vendor: 'fabrick',
  marks: [{ host: 'agkn.com', path: /^\/(pixel|iframe|adscores)\// }],
  fields: {
    ...syncFields,
    account: 'account',
    sid: 'account',
    che: 'technical',
    col: 'technical',
    bpid: 'account',
  },
  read: syncReader(/^\/(?:pixel|iframe)\/(?<account>\d+)/),
  sources: [
    {
      url: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/fabrick.html',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/16e54610c69eab0b9085ae8200ca76ddf8da7c66/modules/fabrickIdSystem.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
