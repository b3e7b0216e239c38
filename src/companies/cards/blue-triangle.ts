import type { Company } from '../company.ts';

export default {
  id: 'blue-triangle',
  name: 'Blue Triangle',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Measures page speed of real visitors and works out how much money slow pages cost.',
  hosts: {
    'btttag.com': 'analytics',
    'bluetriangle.com': 'analytics',
  },
  listed: ['Blue Triangle Technologies'],
  privacy: 'https://bluetriangle.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://bluetriangle.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
