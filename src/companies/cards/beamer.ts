import type { Company } from '../company.ts';

export default {
  id: 'beamer',
  name: 'Beamer',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shows news feeds and change notes inside web apps and sites.',
  hosts: {
    'getbeamer.com': 'customer-support',
  },
  privacy: 'https://www.getbeamer.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.getbeamer.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
