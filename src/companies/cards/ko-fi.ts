import type { Company } from '../company.ts';

export default {
  id: 'ko-fi',
  name: 'Ko-fi',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'Puts donation buttons on the pages of artists and bloggers.',
  hosts: {
    'ko-fi.com': 'utility',
  },
  privacy: 'https://more.ko-fi.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://more.ko-fi.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
