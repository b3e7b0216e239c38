import type { Company } from '../company.ts';

export default {
  id: 'dailyhunt',
  name: 'Dailyhunt',
  parent: 'VerSe Innovation',
  country: 'IN',
  role: 'both',
  about: 'News app that sells ads by reading habits.',
  hosts: {
    'dailyhunt.in': 'advertising',
    'verse.in': 'content',
    'josh.in': 'content',
    'dhunt.in': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://dailyhunt.in/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/dailyhuntBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
