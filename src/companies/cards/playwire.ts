import type { Company } from '../company.ts';

export default {
  id: 'playwire',
  name: 'Playwire',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sells and places the ads of game, school and hobby websites.',
  hosts: {
    'playwire.com': 'advertising',
    'intergient.com': 'advertising',
    'intergi.com': 'advertising',
  },
  listed: ['Playwire CMP'],
  privacy: 'https://www.playwire.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.playwire.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
