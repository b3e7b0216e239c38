import type { Company } from '../company.ts';

export default {
  id: 'beintoo',
  name: 'Beintoo',
  parent: null,
  country: 'IT',
  role: 'controller',
  about: 'Groups people by the places their phones visit to aim advertising.',
  hosts: {
    'beintoo.com': 'identity',
    'beintoo.net': 'identity',
  },
  privacy: 'https://www.beintoo.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.beintoo.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
