import type { Company } from '../company.ts';

export default {
  id: 'pixfuture',
  name: 'PixFuture',
  parent: null,
  country: 'CA',
  role: 'both',
  about: 'Runs ads for publishers and sells their space by auction.',
  hosts: {
    'pixfuture.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://pixfuture.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/pixfutureBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
