import type { Company } from '../company.ts';

export default {
  id: 'cleverreach',
  name: 'CleverReach',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Sends newsletters for companies and notes who opens and clicks them.',
  hosts: {
    'cleverreach.com': 'marketing',
    'cleverreach.de': 'marketing',
    'crsend.com': 'marketing',
  },
  privacy: 'https://www.cleverreach.com/en-de/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cleverreach.com/en-de/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
