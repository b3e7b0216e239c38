import type { Company } from '../company.ts';

export default {
  id: 'virtual-minds',
  name: 'Virtual Minds',
  parent: 'ProSiebenSat.1',
  country: 'DE',
  role: 'both',
  about: 'Serves and auctions ads for German publishers and keeps target groups with The ADEX.',
  hosts: {
    'adition.com': 'advertising',
    'yieldlab.net': 'advertising',
    'active-agent.com': 'advertising',
    'theadex.com': 'identity',
    'virtualminds.com': 'advertising',
    'virtualminds.de': 'advertising',
    't4ft.de': 'advertising',
    'adition.de': 'advertising',
    'adition.net': 'advertising',
    'adfarm1.adition.com': 'advertising',
    'yieldlab.com': 'advertising',
    'yieldlab.de': 'advertising',
  },
  listed: ['Adition', 'Yieldlab', 'Active Agent', 'The ADEX', 'Batch Media'],
  privacy: 'https://virtualminds.com/en/privacy-policy/',
  optOut: null,
  contact: { mail: 'legal@theadex.com' },
  sources: [
    { url: 'https://virtualminds.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/yieldlabBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
