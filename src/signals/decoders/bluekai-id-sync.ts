import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'bluekai-id-sync',
  vendor: 'bluekai',
  marks: [{ host: 'bluekai.com', path: /^\/site\/\d+/ }],
  fields: {
    ...syncFields,
    account: 'account',
    id: 'browser',
    phint: 'trait',
    uhint: 'person',
    e_id_m: 'email',
    e_id_s: 'email',
    p_id_m: 'phone',
    p_id_s: 'phone',
    limit: 'technical',
    l: 'page',
    ret: 'technical',
  },
  read: syncReader(/^\/site\/(?<account>\d+)/),
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
