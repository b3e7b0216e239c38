import type { Company } from '../company.ts';

export default {
  id: 'fathom',
  name: 'Fathom Analytics',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Counts page views without cookies for site owners.',
  hosts: {
    'usefathom.com': 'analytics',
  },
  listed: ['Fathom Analytics'],
  privacy: 'https://usefathom.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://usefathom.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
