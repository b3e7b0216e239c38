import type { Company } from '../company.ts';

export default {
  id: 'hockeystack',
  name: 'HockeyStack',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Joins visits and sales records to show which ads brought business customers.',
  hosts: {
    'hockeystack.com': 'analytics',
  },
  privacy: 'https://www.hockeystack.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.hockeystack.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
