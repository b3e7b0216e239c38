import type { Company } from '../company.ts';

export default {
  id: 'quintype',
  name: 'Quintype',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Runs the sites of news publishers and counts their readers.',
  hosts: {
    'quintype.com': 'hosting',
    'quintype.io': 'hosting',
    'qt-cdn.net': 'hosting',
    'qlitics.com': 'analytics',
  },
  privacy: 'https://www.quintype.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.quintype.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
