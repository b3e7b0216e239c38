import type { Company } from '../company.ts';

export default {
  id: 'vidoomy',
  name: 'Vidoomy',
  parent: null,
  country: 'ES',
  role: 'both',
  about: "Places video ads on publishers' pages and sells them by auction.",
  hosts: {
    'vidoomy.com': 'advertising',
  },
  privacy: 'https://vidoomy.com/privacy-policy.html',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://vidoomy.com/privacy-policy.html', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/vidoomyBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
