import type { Company } from '../company.ts';

export default {
  id: 'adpartner',
  name: 'AdPartner',
  parent: null,
  country: 'UA',
  role: 'both',
  about: 'Sells teaser and banner ads on Ukrainian sites.',
  hosts: {
    'adpartner.pro': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://adpartner.pro/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/adpartnerBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
