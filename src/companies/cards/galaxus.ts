import type { Company } from '../company.ts';

export default {
  id: 'galaxus',
  name: 'Digitec Galaxus',
  parent: 'Migros',
  country: 'CH',
  role: 'controller',
  about: 'Swiss online shop; its own pages and pictures.',
  hosts: {
    'galaxus.ch': 'content',
    'digitec.ch': 'content',
    'galaxus.de': 'content',
    'galaxus.at': 'content',
    'galaxus.com': 'content',
    'dgcdn.ch': 'content',
  },
  privacy: 'https://www.galaxus.ch/en/wiki/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.galaxus.ch/en/wiki/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
