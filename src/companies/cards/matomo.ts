import type { Company } from '../company.ts';

export default {
  id: 'matomo',
  name: 'Matomo',
  parent: null,
  country: 'NZ',
  role: 'processor',
  about: 'Counts visits for site owners who want to keep the figures themselves.',
  hosts: {
    'matomo.cloud': 'analytics',
    'matomo.org': 'analytics',
    'innocraft.cloud': 'analytics',
    'piwik.org': 'analytics',
  },
  listed: ['Matomo'],
  privacy: 'https://matomo.org/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://matomo.org/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
