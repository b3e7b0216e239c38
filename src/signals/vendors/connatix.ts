import type { Vendor } from '../vendor.ts';

export default {
  id: 'connatix',
  name: 'Connatix',
  company: 'JWX',
  kind: 'advertising',
  marks: {
    request: [{ host: 'connatix.com' }],
    cookie: ['cnx_userId'],
  },
  identifiers: [
    { place: 'cookie', name: 'cnx_userId' },
    { place: 'cookie', name: 'cnx_userId', host: 'connatix.com' },
  ],
  explain: 'Plays videos beside the text, and lets companies bid to show you ads in them.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/prebid/prebid-server/blob/1c5bcacb8813e976f779e3116e0ded92b7fc91ec/static/bidder-info/connatix.yaml',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/connatixBidAdapter.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
