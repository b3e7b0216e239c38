import type { Company } from '../company.ts';

export default {
  id: 'change-org',
  name: 'Change.org',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Collects signatures for petitions; pages show its boxes.',
  hosts: {
    'change.org': 'content',
  },
  privacy: 'https://www.change.org/policies/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.change.org/policies/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
