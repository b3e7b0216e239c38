import type { Company } from '../company.ts';

export default {
  id: 'crowdriff',
  name: 'Crowdriff',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Shows travellers’ photos on tourism sites and counts clicks.',
  hosts: {
    'crowdriff.com': 'content',
  },
  privacy: 'https://crowdriff.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://crowdriff.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
