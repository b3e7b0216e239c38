import type { Company } from '../company.ts';

export default {
  id: 'everlytic',
  name: 'Everlytic',
  parent: null,
  country: 'ZA',
  role: 'processor',
  about: 'Sends newsletters for African companies.',
  hosts: {
    'everlytic.net': 'marketing',
    'everlytic.com': 'marketing',
  },
  privacy: 'https://www.everlytic.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.everlytic.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
