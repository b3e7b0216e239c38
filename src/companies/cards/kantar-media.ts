import type { Company } from '../company.ts';

export default {
  id: 'kantar-media',
  name: 'Kantar Media',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Measures the audience of sites, radio and television in many countries.',
  hosts: {
    'kantarmedia.com': 'analytics',
    'research-int.se': 'analytics',
    'tns-cs.net': 'analytics',
    'codigo.se': 'analytics',
    'sesamestats.com': 'analytics',
    'spring-tns.net': 'analytics',
  },
  listed: ['Kantar Sifo', 'codigo', 'Kantar'],
  privacy: 'https://www.kantarmedia.com/privacy-statement',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kantarmedia.com/privacy-statement', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
