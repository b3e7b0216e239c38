import type { Company } from '../company.ts';

export default {
  id: 'resy',
  name: 'Resy',
  parent: 'American Express',
  country: 'US',
  role: 'both',
  about: "Restaurant reservations, with a booking button on restaurants' sites.",
  hosts: {
    'resy.com': 'utility',
  },
  privacy: 'https://resy.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://resy.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
