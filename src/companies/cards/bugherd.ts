import type { Company } from '../company.ts';

export default {
  id: 'bugherd',
  name: 'BugHerd',
  parent: null,
  country: 'AU',
  role: 'processor',
  about: 'Lets reviewers pin remarks on a website while it is built.',
  hosts: {
    'bugherd.com': 'customer-support',
  },
  listed: ['Macropod BugHerd'],
  privacy: 'https://bugherd.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://bugherd.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
