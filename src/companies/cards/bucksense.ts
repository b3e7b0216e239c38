import type { Company } from '../company.ts';

export default {
  id: 'bucksense',
  name: 'Bucksense',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Buys mobile and web ads by auction for advertisers.',
  hosts: {
    'bucksense.com': 'advertising',
    'bucksense.io': 'advertising',
    'prebidserving.com': 'advertising',
  },
  privacy: 'https://www.bucksense.com/platform-privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.bucksense.com/platform-privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/bucksenseBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
