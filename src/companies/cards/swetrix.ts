import type { Company } from '../company.ts';

export default {
  id: 'swetrix',
  name: 'Swetrix',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Counts visits and page speed without cookies for site owners.',
  hosts: {
    'swetrix.com': 'analytics',
    'swetrix.org': 'analytics',
  },
  privacy: 'https://swetrix.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://swetrix.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
