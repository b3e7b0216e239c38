import type { Company } from '../company.ts';

export default {
  id: 'favi',
  name: 'FAVI',
  parent: null,
  country: 'CZ',
  role: 'controller',
  about: 'Shows furniture of many shops and counts orders that follow.',
  hosts: {
    'favi.cz': 'advertising',
    'favi.hu': 'advertising',
    'favi.sk': 'advertising',
    'favi.pl': 'advertising',
    'favicdn.net': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://favi.cz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
