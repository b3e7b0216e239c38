import type { Company } from '../company.ts';

export default {
  id: 'workable',
  name: 'Workable',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Recruiting software that lists jobs and screens those who apply.',
  hosts: {
    'workable.com': 'utility',
  },
  privacy: 'https://www.workable.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.workable.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
