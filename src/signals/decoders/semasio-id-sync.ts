import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'semasio-id-sync',
  vendor: 'semasio',
  marks: [{ host: 'semasio.net', path: /^\/[\w-]+\/\d+\/\w+/ }],
  fields: {
    ...syncFields,
    account: 'account',
    sExtCookieId: 'browser',
    sType: 'technical',
    sInitiator: 'technical',
    sSwitch: 'technical',
  },
  read: syncReader(/^\/(?<account>[\w-]+)\/\d+\//),
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
