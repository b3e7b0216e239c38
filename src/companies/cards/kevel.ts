import type { Company } from '../company.ts';

export default {
  id: 'kevel',
  name: 'Kevel',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Ad server that companies build into their own shops and sites.',
  hosts: {
    'adzerk.net': 'advertising',
    'adzerk.com': 'advertising',
    'kevel.co': 'advertising',
    'kevel.com': 'advertising',
  },
  listed: ['Adzerk'],
  privacy: 'https://www.kevel.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kevel.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
