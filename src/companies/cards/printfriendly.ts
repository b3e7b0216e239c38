import type { Company } from '../company.ts';

export default {
  id: 'printfriendly',
  name: 'PrintFriendly',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Print and PDF buttons on blogs and recipe pages.',
  hosts: {
    'printfriendly.com': 'utility',
  },
  listed: ['PrintFriendly'],
  privacy: 'https://www.printfriendly.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.printfriendly.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
