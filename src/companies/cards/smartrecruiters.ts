import type { Company } from '../company.ts';

export default {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  parent: 'SAP',
  country: 'US',
  role: 'processor',
  about: 'Recruiting software; lists a company’s open jobs and takes applications.',
  hosts: {
    'smartrecruiters.com': 'utility',
  },
  privacy: 'https://www.smartrecruiters.com/legal/general-privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.smartrecruiters.com/legal/general-privacy-policy/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
