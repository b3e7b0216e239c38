import type { Company } from '../company.ts';

export default {
  id: 'wufoo',
  name: 'Wufoo',
  parent: 'SurveyMonkey',
  country: 'US',
  role: 'processor',
  about: 'Simple web forms placed in other sites, run by SurveyMonkey.',
  hosts: {
    'wufoo.com': 'customer-support',
  },
  listed: ['Wufoo'],
  privacy: 'https://www.surveymonkey.com/mp/legal/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.surveymonkey.com/mp/legal/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
