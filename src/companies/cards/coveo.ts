import type { Company } from '../company.ts';

export default {
  id: 'coveo',
  name: 'Coveo',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Runs site search and product suggestions shaped by each visitor’s clicks; includes Qubit.',
  hosts: {
    'coveo.com': 'recommendation',
    'qubit.com': 'personalization',
    'goqubit.com': 'personalization',
    'qubitproducts.com': 'personalization',
    'qutics.com': 'personalization',
  },
  listed: ['Qubit', 'Qubit Deliver'],
  privacy: 'https://www.coveo.com/en/company/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.coveo.com/en/company/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
