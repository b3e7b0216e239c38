import type { Company } from '../company.ts';

export default {
  id: 'qrator',
  name: 'Qrator Labs',
  parent: null,
  country: 'CZ',
  role: 'processor',
  about: 'Fends off attacks on sites and checks visitors for robots.',
  hosts: {
    'qrator.net': 'fingerprinting',
  },
  privacy: 'https://qrator.net/en/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://qrator.net/en/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
