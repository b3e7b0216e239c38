import type { Company } from '../company.ts';

export default {
  id: 'livere',
  name: 'LiveRe',
  parent: null,
  country: 'KR',
  role: 'processor',
  about: 'Comment box for Korean news sites with logins of other networks.',
  hosts: {
    'livere.com': 'social',
    'livere.org': 'social',
    'livere.co.kr': 'social',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.livere.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
