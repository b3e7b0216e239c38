import type { Company } from '../company.ts';

export default {
  id: 'userflow',
  name: 'Userflow',
  parent: 'Beamer',
  country: 'US',
  role: 'processor',
  about: 'Shows step-by-step tours and checklists inside web apps.',
  hosts: {
    'userflow.com': 'customer-support',
  },
  privacy: 'https://www.userflow.com/policies/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.userflow.com/policies/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
