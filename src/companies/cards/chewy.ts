import type { Company } from '../company.ts';

export default {
  id: 'chewy',
  name: 'Chewy',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'American pet shop; its own pages, pictures and accounts.',
  hosts: {
    'chewy.com': 'content',
    'chewy.net': 'content',
  },
  privacy: 'https://www.chewy.com/app/content/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.chewy.com/app/content/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
