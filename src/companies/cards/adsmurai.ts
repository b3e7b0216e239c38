import type { Company } from '../company.ts';

export default {
  id: 'adsmurai',
  name: 'Adsmurai',
  parent: null,
  country: 'ES',
  role: 'processor',
  about: "Steers companies' social-network ads and their product lists.",
  hosts: {
    'adsmurai.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adsmurai.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
