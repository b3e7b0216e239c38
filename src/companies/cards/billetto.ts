import type { Company } from '../company.ts';

export default {
  id: 'billetto',
  name: 'Billetto',
  parent: null,
  country: 'DK',
  role: 'controller',
  about: 'Ticket boxes of Danish and British event organisers.',
  hosts: {
    'billetto.dk': 'utility',
    'billetto.com': 'utility',
    'billetto.co.uk': 'utility',
  },
  privacy: 'https://billetto.co.uk/about/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://billetto.co.uk/about/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
