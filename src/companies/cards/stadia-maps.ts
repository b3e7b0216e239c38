import type { Company } from '../company.ts';

export default {
  id: 'stadia-maps',
  name: 'Stadia Maps',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Maps inside other sites, with few visitor data kept.',
  hosts: {
    'stadiamaps.com': 'utility',
  },
  privacy: 'https://stadiamaps.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://stadiamaps.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
