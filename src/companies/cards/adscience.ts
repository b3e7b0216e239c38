import type { Company } from '../company.ts';

export default {
  id: 'adscience',
  name: 'Adscience',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Buys advertising for Dutch companies and shows it to people who visited their sites.',
  hosts: {
    'adscience.nl': 'advertising',
  },
  listed: ['Adscience'],
  privacy: 'https://www.adscience.nl/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.adscience.nl/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
