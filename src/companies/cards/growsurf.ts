import type { Company } from '../company.ts';

export default {
  id: 'growsurf',
  name: 'GrowSurf',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Referral programmes for software firms.',
  hosts: {
    'growsurf.com': 'marketing',
  },
  privacy: 'https://growsurf.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://growsurf.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
