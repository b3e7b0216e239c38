import type { Company } from '../company.ts';

export default {
  id: 'raygun',
  name: 'Raygun',
  parent: null,
  country: 'NZ',
  role: 'processor',
  about: 'Receives error reports and page timings from visitors’ browsers for the site’s makers.',
  hosts: {
    'raygun.io': 'analytics',
    'raygun.com': 'analytics',
    'rapidzebra.io': 'analytics',
  },
  listed: ['Raygun'],
  privacy: 'https://raygun.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://raygun.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
