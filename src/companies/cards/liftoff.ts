import type { Company } from '../company.ts';

export default {
  id: 'liftoff',
  name: 'Liftoff',
  parent: null,
  country: 'US',
  role: 'both',
  about: "Places ads in mobile apps to win installs, with Vungle's ad software.",
  hosts: {
    'liftoff.io': 'advertising',
    'vungle.com': 'advertising',
    'vungle.io': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://liftoff.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
