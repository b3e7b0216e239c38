import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'sovrn-id-sync',
  vendor: 'sovrn',
  marks: [{ host: 'lijit.com', path: /^\/(pixel|merge|beacon)(\/|$)/ }],
  fields: {
    ...syncFields,
    account: 'account',
    pid: 'account',
    '3pid': 'browser',
    informer: 'account',
    location: 'technical',
  },
  read: syncReader(/^\/beacon\/(?<account>[\w-]+)/),
  sources: [
    {
      url: 'https://github.com/prebid/prebid-server/blob/05cbc7bdf9139607a56f08fe37d0c173912a8e90/static/bidder-info/sovrn.yaml',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
