import type { Company } from '../company.ts';

export default {
  id: 'miva',
  name: 'Miva',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs web shops for midsize American merchants.',
  hosts: {
    'miva.com': 'hosting',
    'mivamerchant.net': 'hosting',
  },
  privacy: 'https://www.miva.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.miva.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
