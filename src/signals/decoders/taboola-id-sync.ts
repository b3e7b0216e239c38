import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'taboola-id-sync',
  vendor: 'taboola',
  marks: [
    { host: 'taboola.com', path: /^\/sg\// },
    { host: 'cds.taboola.com', path: /^\/$/ },
  ],
  fields: {
    ...syncFields,
    account: 'account',
    taboola_hm: 'browser',
    orig: 'technical',
    taboola_uid: 'browser',
  },
  read: syncReader(/^\/sg\/(?<account>[\w-]+)\//),
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/31d151b53d412c7b7d68dbacf93ce254ed31066b/modules/taboolaIdSystem.js',
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
