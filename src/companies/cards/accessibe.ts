import type { Company } from '../company.ts';

export default {
  id: 'accessibe',
  name: 'accessiBe',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: 'Adds an accessibility menu to websites and notes how it is used.',
  hosts: {
    'accessibe.com': 'utility',
    'acsbapp.com': 'utility',
    'acsbap.com': 'utility',
  },
  listed: ['Accessibe Accessibility Overlay'],
  privacy: 'https://accessibe.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://accessibe.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
