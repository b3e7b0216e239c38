import type { Company } from '../company.ts';

export default {
  id: 'fastspring',
  name: 'FastSpring',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Sells software on behalf of its makers.',
  hosts: {
    'fastspring.com': 'utility',
    'onfastspring.com': 'utility',
  },
  privacy: 'https://fastspring.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://fastspring.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
