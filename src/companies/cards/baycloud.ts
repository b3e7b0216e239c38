import type { Company } from '../company.ts';

export default {
  id: 'baycloud',
  name: 'Baycloud Systems',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'British cookie banner CookieQ that honours do-not-track.',
  hosts: {
    'cookieq.com': 'consent',
    'baycloud.com': 'consent',
  },
  listed: ['CookieQ'],
  privacy: 'https://baycloud.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://baycloud.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
