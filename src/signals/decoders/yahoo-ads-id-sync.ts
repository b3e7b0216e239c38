import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'yahoo-ads-id-sync',
  vendor: 'yahoo-ads',
  marks: [
    { host: 'cms.analytics.yahoo.com', path: /^\/cms$/ },
    { host: 'ybp.yahoo.com', path: /^\/sync\// },
    { host: 'pixel.advertising.com', path: /^\/ups\// },
  ],
  fields: {
    ...syncFields,
    account: 'account',
    partner_id: 'account',
    xid: 'browser',
    _hosted_id: 'browser',
    adv: 'account',
    pixel: 'account',
  },
  read: syncReader(/^\/(?:sync\/(?<account>[\w-]+)(?:\/(?<uid>[^/]+))?|ups\/(?<pixel>\d+)\/)/),
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
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
