import type { Company } from '../company.ts';

export default {
  id: 'entrata',
  name: 'Entrata',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs sites and applications of rental complexes.',
  hosts: {
    'entrata.com': 'hosting',
    'propertysolutions.com': 'hosting',
  },
  privacy: 'https://www.entrata.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.entrata.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
