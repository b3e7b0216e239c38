import type { Company } from '../company.ts';

export default {
  id: 'tunein',
  name: 'TuneIn',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Radio players on other sites, with ads.',
  hosts: {
    'tunein.com': 'content',
  },
  privacy: 'https://tunein.com/policies/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://tunein.com/policies/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
