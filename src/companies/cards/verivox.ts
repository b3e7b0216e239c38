import type { Company } from '../company.ts';

export default {
  id: 'verivox',
  name: 'Verivox',
  parent: 'Moltiply',
  country: 'DE',
  role: 'controller',
  about: 'German comparison of energy, phone and bank offers whose forms stand on partner sites.',
  hosts: {
    'verivox.de': 'advertising',
  },
  privacy: 'https://www.verivox.de/company/datenschutz/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.verivox.de/company/datenschutz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
