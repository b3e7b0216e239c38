import type { Company } from '../company.ts';

export default {
  id: 'emerse',
  name: 'Emerse',
  parent: null,
  country: 'SE',
  role: 'both',
  about: 'Buys ads by auction for advertisers.',
  hosts: {
    'emerse.com': 'advertising',
  },
  listed: ['Emerse'],
  privacy: 'https://www.emerse.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.emerse.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
