import type { Company } from '../company.ts';

export default {
  id: 'elogia',
  name: 'Elogia',
  parent: null,
  country: 'ES',
  role: 'controller',
  about: 'Spanish agency that runs campaigns and affiliate programmes.',
  hosts: {
    'elogia.net': 'advertising',
  },
  listed: ['Elogia'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://elogia.net/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
