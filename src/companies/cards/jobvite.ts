import type { Company } from '../company.ts';

export default {
  id: 'jobvite',
  name: 'Jobvite',
  parent: 'Employ',
  country: 'US',
  role: 'processor',
  about: 'Recruiting software behind the careers pages of American companies.',
  hosts: {
    'jobvite.com': 'utility',
  },
  listed: ['Jobvite'],
  privacy: 'https://www.jobvite.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.jobvite.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
