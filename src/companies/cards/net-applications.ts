import type { Company } from '../company.ts';

export default {
  id: 'net-applications',
  name: 'Net Applications',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Counts visits with HitsLink and published browser shares from them.',
  hosts: {
    'hitslink.com': 'analytics',
    'hitsprocessor.com': 'analytics',
  },
  listed: ['HitsLink', 'Net Applications'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.hitslink.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
