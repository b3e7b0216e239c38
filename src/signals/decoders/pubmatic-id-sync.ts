import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'pubmatic-id-sync',
  vendor: 'pubmatic',
  marks: [{ host: 'pubmatic.com', path: /^\/AdServer\/(S?Pug|ImgSync|UCookieSetPug|js\/user_sync\.html)$/ }],
  fields: {
    ...syncFields,
    p: 'account',
    vcode: 'account',
    code: 'account',
    piggybackCookie: 'browser',
    PMUID: 'browser',
    pu: 'technical',
    predirect: 'technical',
    rd: 'technical',
    userIdMacro: 'technical',
  },
  read: syncReader(),
  sources: [
    {
      url: 'https://github.com/prebid/prebid-server/blob/080c90cd0aeb0afca6635909f8f8d41100267378/static/bidder-info/pubmatic.yaml',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
