import type { Company } from '../company.ts';

export default {
  id: 'whatfix',
  name: 'Whatfix',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Puts guides and pop-up help over business apps and reports how they are used.',
  hosts: {
    'whatfix.com': 'analytics',
  },
  privacy: 'https://whatfix.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://whatfix.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
