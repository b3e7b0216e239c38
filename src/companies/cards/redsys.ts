import type { Company } from '../company.ts';

export default {
  id: 'redsys',
  name: 'Redsys',
  parent: null,
  country: 'ES',
  role: 'processor',
  about: 'Handles card payments for Spanish banks and shops.',
  hosts: {
    'redsys.es': 'utility',
    'sermepa.es': 'utility',
  },
  privacy: 'https://redsys.es/en/privacy-policy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://redsys.es/en/privacy-policy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
