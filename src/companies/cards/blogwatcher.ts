import type { Company } from '../company.ts';

export default {
  id: 'blogwatcher',
  name: 'Blogwatcher',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Collects phone locations in Japan for ads.',
  hosts: {
    'profile-passport.jp': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://profile-passport.jp/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
