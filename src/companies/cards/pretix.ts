import type { Company } from '../company.ts';

export default {
  id: 'pretix',
  name: 'pretix',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Ticket boxes of conferences and clubs.',
  hosts: {
    'pretix.eu': 'utility',
  },
  privacy: 'https://pretix.eu/about/en/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://pretix.eu/about/en/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
