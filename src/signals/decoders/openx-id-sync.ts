import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'openx-id-sync',
  vendor: 'openx',
  marks: [{ host: 'openx.net', path: /^\/(w\/1\.0\/(sd|cm|pd|dp)|sync\/\w+)$/ }],
  fields: {
    ...syncFields,
    id: 'account',
    ph: 'account',
    val: 'browser',
    cc: 'technical',
    plm: 'technical',
  },
  read: syncReader(),
  sources: [
    {
      url: 'https://github.com/prebid/prebid-server/blob/1c0ab42501dd00a38b16f7674311e691920eb06e/static/bidder-info/openx.yaml',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
