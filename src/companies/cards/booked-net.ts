import type { Company } from '../company.ts';

export default {
  id: 'booked-net',
  name: 'Booked.net',
  parent: null,
  country: 'BG',
  role: 'controller',
  about: 'Free weather boxes that carry links to hotel booking.',
  hosts: {
    'booked.net': 'utility',
  },
  privacy: 'https://www.booked.net/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.booked.net/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
