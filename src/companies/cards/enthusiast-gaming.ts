import type { Company } from '../company.ts';

export default {
  id: 'enthusiast-gaming',
  name: 'Enthusiast Gaming',
  parent: null,
  country: 'CA',
  role: 'controller',
  about: 'Owns gaming fan sites and sells the ads on them and on partner sites.',
  hosts: {
    'enthusiastgaming.com': 'advertising',
  },
  privacy: 'https://www.enthusiastgaming.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.enthusiastgaming.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
