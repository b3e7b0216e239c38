import type { Company } from '../company.ts';

export default {
  id: 'bandsintown',
  name: 'Bandsintown',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Concert lists on bands’ pages that let fans sign up for alerts.',
  hosts: {
    'bandsintown.com': 'utility',
  },
  privacy: 'https://corp.bandsintown.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://corp.bandsintown.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
