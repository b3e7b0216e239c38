import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'magnite-id-sync',
  vendor: 'magnite',
  marks: [
    { host: 'rubiconproject.com', path: /^\/(tap\.php|token|exchange\/sync\.php|khaos\.(json|jpg)|usync\.html)$/ },
    { host: 'tremorhub.com', path: /^\/sync$/ },
    { host: 'spotxchange.com', path: /^\/(partner|usersync)$/ },
  ],
  fields: {
    ...syncFields,
    put: 'browser',
    nid: 'account',
    v: 'account',
    pid: 'account',
    p: 'account',
    adv_id: 'account',
    'UI*': 'browser',
    img: 'technical',
    endpoint: 'technical',
  },
  read: syncReader(),
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/0071dfb9fa5997d28d932684ac6af35d03e2f4db/modules/rubiconBidAdapter.js',
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
