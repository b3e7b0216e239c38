import type { Company } from '../company.ts';

export default {
  id: 'asseco-certum',
  name: 'Certum',
  parent: 'Asseco',
  country: 'PL',
  role: 'processor',
  about: 'Issues certificates with which sites prove their identity.',
  hosts: {
    'certum.pl': 'utility',
    'ocsp-certum.com': 'utility',
    'certum.eu': 'utility',
  },
  listed: ['Certum'],
  privacy: 'https://www.certum.eu/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.certum.eu/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
