import type { Company } from '../company.ts';

export default {
  id: 'juvo-leads',
  name: 'Juvo Leads',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Hired chat staff that collect contact details for law firms.',
  hosts: {
    'juvoleads.com': 'live-chat',
  },
  privacy: 'https://juvoleads.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://juvoleads.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
