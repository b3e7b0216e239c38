import type { Company } from '../company.ts';

export default {
  id: 'ibillboard',
  name: 'Internet BillBoard',
  parent: null,
  country: 'CZ',
  role: 'processor',
  about: 'Czech ad server and trading desk.',
  hosts: {
    'ibillboard.com': 'advertising',
    'bbelements.com': 'advertising',
  },
  listed: ['iBillboard'],
  privacy: 'https://www.ibillboard.com/en/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ibillboard.com/en/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
