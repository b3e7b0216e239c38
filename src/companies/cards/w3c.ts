import type { Company } from '../company.ts';

export default {
  id: 'w3c',
  name: 'W3C',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Sets the rules of the web; pages load its check badges and name its files.',
  hosts: {
    'w3.org': 'content',
    'w3c.org': 'content',
  },
  privacy: 'https://www.w3.org/policies/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.w3.org/policies/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
