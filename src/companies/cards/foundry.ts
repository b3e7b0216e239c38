import type { Company } from '../company.ts';

export default {
  id: 'foundry',
  name: 'Foundry',
  parent: 'Regent',
  country: 'US',
  role: 'controller',
  about: 'Publishes computer magazines and guesses which firms their readers and others’ visitors work for.',
  hosts: {
    'kickfire.com': 'identity',
    'tribl.io': 'identity',
    'triblio.com': 'identity',
    'foundryco.com': 'content',
  },
  listed: ['Triblio'],
  privacy: 'https://foundryco.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://foundryco.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
