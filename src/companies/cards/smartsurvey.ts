import type { Company } from '../company.ts';

export default {
  id: 'smartsurvey',
  name: 'SmartSurvey',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'British online questionnaires for companies and councils.',
  hosts: {
    'smartsurvey.co.uk': 'customer-support',
    'smartsurvey.com': 'customer-support',
  },
  privacy: 'https://www.smartsurvey.com/company/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.smartsurvey.com/company/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
