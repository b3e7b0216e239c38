import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'triplelift-id-sync',
  vendor: 'triplelift',
  marks: [{ host: '3lift.com', path: /^\/(getuid|xuid|sync|ebda)$/ }],
  fields: {
    ...syncFields,
    mid: 'account',
    xuid: 'browser',
    dongle: 'technical',
    cmp_cs: 'consent',
  },
  read: syncReader(),
  sources: [
    {
      url: 'https://github.com/prebid/prebid-server/blob/075e2a822a42013bad887ff3d5860a7cb38d7490/static/bidder-info/triplelift.yaml',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
