import type { Company } from '../company.ts';

export default {
  id: 'etarget',
  name: 'Etarget',
  parent: null,
  country: 'SK',
  role: 'both',
  about: 'Sells text and banner ads that fit the page on sites in central Europe.',
  hosts: {
    'etarget.eu': 'advertising',
    'etargetnet.com': 'advertising',
    'etarget.sk': 'advertising',
  },
  privacy: 'https://www.etarget.eu/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.etarget.eu/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/etargetBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
