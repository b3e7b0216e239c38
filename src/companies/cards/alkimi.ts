import type { Company } from '../company.ts';

export default {
  id: 'alkimi',
  name: 'Alkimi',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Runs an ad auction that logs its trades on a blockchain.',
  hosts: {
    'alkimi-onboarding.com': 'advertising',
    'alkimiexchange.com': 'advertising',
    'alkimi.org': 'advertising',
  },
  privacy: 'https://www.alkimi.org/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.alkimi.org/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/alkimiBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
