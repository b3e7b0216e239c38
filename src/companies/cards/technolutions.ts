import type { Company } from '../company.ts';

export default {
  id: 'technolutions',
  name: 'Technolutions',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs Slate, with which colleges track page visits of applicants they know.',
  hosts: {
    'technolutions.net': 'analytics',
    'technolutions.com': 'analytics',
  },
  privacy: 'https://technolutions.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://technolutions.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
