import type { Company } from '../company.ts';

export default {
  id: 'fraud0',
  name: 'fraud0',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: "Munich firm that separates robots from people in a site's visits.",
  hosts: {
    'fraud0.com': 'fingerprinting',
  },
  privacy: 'https://www.fraud0.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.fraud0.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
