import type { Company } from '../company.ts';

export default {
  id: 'apester',
  name: 'Apester',
  parent: null,
  country: 'IL',
  role: 'both',
  about: "Supplies quizzes and polls to news sites and sells the answers' value through ads.",
  hosts: {
    'apester.com': 'advertising',
    'qmerce.com': 'advertising',
  },
  listed: ['Apester'],
  privacy: 'https://apester.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://apester.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/apesterBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
