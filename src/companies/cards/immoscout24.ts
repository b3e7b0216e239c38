import type { Company } from '../company.ts';

export default {
  id: 'immoscout24',
  name: 'ImmoScout24',
  parent: 'Scout24',
  country: 'DE',
  role: 'controller',
  about: 'German home listings whose boxes appear on other sites.',
  hosts: {
    'immobilienscout24.de': 'utility',
    'immoscout24.de': 'utility',
    'static-immobilienscout24.de': 'utility',
  },
  privacy: 'https://www.immobilienscout24.de/agb/datenschutz.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.immobilienscout24.de/agb/datenschutz.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
