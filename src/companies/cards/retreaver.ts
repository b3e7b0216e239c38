import type { Company } from '../company.ts';

export default {
  id: 'retreaver',
  name: 'Retreaver',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Routes and counts phone calls that adverts bring in.',
  hosts: {
    'retreaver.com': 'analytics',
  },
  privacy: 'https://www.retreaver.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.retreaver.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
