import type { Company } from '../company.ts';

export default {
  id: 'hyvor',
  name: 'Hyvor',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Comment boxes without ads for blogs.',
  hosts: {
    'hyvor.com': 'social',
  },
  privacy: 'https://hyvor.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://hyvor.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
