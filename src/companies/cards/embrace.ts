import type { Company } from '../company.ts';

export default {
  id: 'embrace',
  name: 'Embrace',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Measures speed, errors and steps of each visit in apps and web pages.',
  hosts: {
    'embrace.io': 'analytics',
    'emb-api.com': 'analytics',
  },
  privacy: 'https://embrace.io/privacy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://embrace.io/privacy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://embrace.io/docs/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
