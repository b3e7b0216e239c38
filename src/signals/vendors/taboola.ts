import type { Vendor } from '../vendor.ts';

export default {
  id: 'taboola',
  name: 'Taboola',
  company: 'Taboola',
  kind: 'advertising',
  marks: {
    request: [{ host: 'taboola.com' }, { host: 'taboolasyndication.com' }],
    cookie: ['t_gid', 't_pt_gid', 'trc_cookie_storage'],
    storage: ['taboola global:user-id'],
    global: ['_taboola', 'TRCImpl'],
  },
  identifiers: [
    { place: 'cookie', name: 't_gid' },
    { place: 'cookie', name: 't_pt_gid' },
    { place: 'cookie', name: 'trc_cookie_storage' },
    { place: 'storage', name: 'taboola global:user-id' },
    { place: 'cookie', name: 't_gid', host: 'taboola.com' },
  ],
  explain: 'Shows ads that look like articles, chosen by what you have read before.',
  optOut: { by: 'link', url: 'https://www.taboola.com/policies/opt-out' },
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/31d151b53d412c7b7d68dbacf93ce254ed31066b/modules/taboolaIdSystem.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/taboolaIdSystem.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
