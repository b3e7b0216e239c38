import type { Company } from '../company.ts';

export default {
  id: 'kwanco',
  name: 'Kwanco',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'French affiliate network that links clicks on ads to purchases.',
  hosts: {
    'kwanco.com': 'advertising',
    'metaffiliation.com': 'advertising',
    'netaffiliation.com': 'advertising',
  },
  listed: ['NetAffiliation'],
  privacy: 'https://www.kwanco.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kwanco.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
