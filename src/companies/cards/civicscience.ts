import type { Company } from '../company.ts';

export default {
  id: 'civicscience',
  name: 'Civic Science',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Poll boxes on news sites that join answers into profiles.',
  hosts: {
    'civicscience.com': 'analytics',
  },
  privacy: 'https://civicscience.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://civicscience.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
