import type { Company } from '../company.ts';

export default {
  id: 'allyes',
  name: 'Allyes',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese advertising agency with an ad server.',
  hosts: {
    'allyes.com': 'advertising',
    'allyesapp.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.allyes.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
