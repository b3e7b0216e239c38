import type { Company } from '../company.ts';

export default {
  id: 'evolok',
  name: 'Evolok',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Paywalls and reader accounts of news sites.',
  hosts: {
    'evolok.com': 'personalization',
    'evolok.net': 'personalization',
  },
  privacy: 'https://www.evolok.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.evolok.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
