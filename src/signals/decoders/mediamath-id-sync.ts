import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'mediamath-id-sync',
  vendor: 'mediamath',
  marks: [{ host: 'mathtag.com', path: /^\/sync\/(img|js|iframe)$/ }],
  fields: {
    ...syncFields,
    mt_exid: 'account',
    mt_exuid: 'browser',
    mt_mminit: 'technical',
    mm_bnc: 'technical',
    mm_bct: 'technical',
  },
  read: syncReader(),
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
