import type { Company } from '../company.ts';

export default {
  id: 'smartstream-tv',
  name: 'SMARTSTREAM.TV',
  parent: null,
  country: 'DE',
  role: 'both',
  about: 'Plays video ads on German-language sites.',
  hosts: {
    'smartstream.tv': 'advertising',
    'dspx.tv': 'advertising',
  },
  listed: ['SMARTSTREAM.TV'],
  privacy: 'https://www.smartstream.tv/en/productprivacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.smartstream.tv/en/productprivacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/stvBidAdapter.js', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/dspxBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
