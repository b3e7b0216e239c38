import type { Company } from '../company.ts';

export default {
  id: 'digital-remedy',
  name: 'Digital Remedy',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Buys ads for agencies and measures what viewers do after them.',
  hosts: {
    'consumedmedia.com': 'advertising',
    'cpxinteractive.com': 'advertising',
    'digitalremedy.com': 'advertising',
  },
  listed: ['Digital Remedy', 'CPXi'],
  privacy: 'https://www.digitalremedy.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.digitalremedy.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
