import type { Company } from '../company.ts';

export default {
  id: 'econda',
  name: 'econda',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Measures visits to web shops and picks products to suggest to each visitor.',
  hosts: {
    'econda.de': 'analytics',
    'econda-monitor.de': 'analytics',
    'econda.com': 'analytics',
    'crosssell.info': 'recommendation',
  },
  listed: ['Monitor'],
  privacy: 'https://www.econda.de/en/data-protection/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.econda.de/en/data-protection/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
