import type { Company } from '../company.ts';

export default {
  id: 'tito',
  name: 'Tito',
  parent: null,
  country: 'IE',
  role: 'processor',
  about: 'Ticket boxes of conferences and meetups.',
  hosts: {
    'tito.io': 'utility',
    'ti.to': 'utility',
  },
  privacy: 'https://ti.to/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://ti.to/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
