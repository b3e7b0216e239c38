import type { Company } from '../company.ts';

export default {
  id: 'storenvy',
  name: 'Storenvy',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Runs small shops of artists on one marketplace.',
  hosts: {
    'storenvy.com': 'hosting',
  },
  privacy: 'https://www.storenvy.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.storenvy.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
