import type { Company } from '../company.ts';

export default {
  id: 'beslist',
  name: 'beslist.nl',
  parent: null,
  country: 'NL',
  role: 'controller',
  about: 'Dutch product comparison that counts clicks and orders of shops.',
  hosts: {
    'beslist.nl': 'advertising',
    'beslist.be': 'advertising',
  },
  privacy: 'https://www.beslist.nl/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.beslist.nl/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
