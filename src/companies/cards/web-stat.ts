import type { Company } from '../company.ts';

export default {
  id: 'web-stat',
  name: 'Web-Stat',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shows small site owners their visitors in real time.',
  hosts: {
    'web-stat.com': 'analytics',
  },
  privacy: 'https://www.web-stat.com/privacy.htm',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.web-stat.com/privacy.htm', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
