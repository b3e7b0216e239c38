import type { Company } from '../company.ts';

export default {
  id: 'stackadapt',
  name: 'StackAdapt',
  parent: null,
  country: 'CA',
  role: 'both',
  about: 'Lets agencies buy ads across many sites and follows which visitors come to the advertiser.',
  hosts: {
    'stackadapt.com': 'advertising',
  },
  listed: ['StackAdapt'],
  privacy: 'https://www.stackadapt.com/legal-document-centre/platform-and-services-privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://www.stackadapt.com/legal-document-centre/platform-and-services-privacy-policy',
      checked: '2026-11-22',
      seen: 'cited',
    },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/stackadaptBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
