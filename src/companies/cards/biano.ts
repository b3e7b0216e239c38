import type { Company } from '../company.ts';

export default {
  id: 'biano',
  name: 'Biano',
  parent: null,
  country: 'CZ',
  role: 'controller',
  about: 'Compares furniture of many shops and counts orders that follow.',
  hosts: {
    'biano.cz': 'advertising',
    'biano.sk': 'advertising',
    'biano.hu': 'advertising',
    'biano.ro': 'advertising',
    'bianopixel.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.biano.cz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
