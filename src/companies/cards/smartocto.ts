import type { Company } from '../company.ts';

export default {
  id: 'smartocto',
  name: 'smartocto',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Tells newsrooms which stories are read and shared; formerly Content Insights.',
  hosts: {
    'smartocto.com': 'analytics',
    'contentinsights.com': 'analytics',
  },
  privacy: 'https://smartocto.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://smartocto.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
