import type { Company } from '../company.ts';

export default {
  id: 'genially',
  name: 'Genially',
  parent: null,
  country: 'ES',
  role: 'both',
  about: 'Interactive presentations shown inside other sites.',
  hosts: {
    'genial.ly': 'content',
    'genially.com': 'content',
  },
  privacy: 'https://genially.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://genially.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
