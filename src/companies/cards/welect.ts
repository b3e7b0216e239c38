import type { Company } from '../company.ts';

export default {
  id: 'welect',
  name: 'Welect',
  parent: null,
  country: 'DE',
  role: 'both',
  about: 'Lets readers choose the video ad they watch.',
  hosts: {
    'welect.de': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://welect.de/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/welectBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
