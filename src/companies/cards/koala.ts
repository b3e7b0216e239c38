import type { Company } from '../company.ts';

export default {
  id: 'koala',
  name: 'Koala',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Told sales teams which firms and people looked at their pages; closed in 2025.',
  hosts: {
    'getkoala.com': 'identity',
  },
  privacy: 'https://getkoala.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://getkoala.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
