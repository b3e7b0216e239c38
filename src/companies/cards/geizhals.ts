import type { Company } from '../company.ts';

export default {
  id: 'geizhals',
  name: 'Geizhals',
  parent: 'Heise',
  country: 'AT',
  role: 'controller',
  about: 'Compares prices of shops in Austria and Germany and earns from clicks.',
  hosts: {
    'geizhals.at': 'advertising',
    'geizhals.de': 'advertising',
    'gzhls.at': 'advertising',
  },
  privacy: 'https://geizhals.at/datenschutz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://geizhals.at/datenschutz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
