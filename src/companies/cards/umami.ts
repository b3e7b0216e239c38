import type { Company } from '../company.ts';

export default {
  id: 'umami',
  name: 'Umami',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Counts visits without cookies, run by the site itself or on this company’s servers.',
  hosts: {
    'umami.is': 'analytics',
    'umami.dev': 'analytics',
  },
  privacy: 'https://umami.is/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://umami.is/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
