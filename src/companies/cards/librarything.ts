import type { Company } from '../company.ts';

export default {
  id: 'librarything',
  name: 'LibraryThing',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Book lists shown on readers’ blogs.',
  hosts: {
    'librarything.com': 'social',
  },
  privacy: 'https://www.librarything.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.librarything.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
