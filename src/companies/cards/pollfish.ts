import type { Company } from '../company.ts';

export default {
  id: 'pollfish',
  name: 'Pollfish',
  parent: 'Prodege',
  country: 'US',
  role: 'controller',
  about: 'Surveys in apps and sites that pay publishers.',
  hosts: {
    'pollfish.com': 'customer-support',
  },
  privacy: 'https://www.pollfish.com/terms/respondent',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.pollfish.com/terms/respondent', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
