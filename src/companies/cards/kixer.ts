import type { Company } from '../company.ts';

export default {
  id: 'kixer',
  name: 'Kixer',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sold app ads on mobile web pages and tested their placement.',
  hosts: {
    'kixer.com': 'advertising',
  },
  privacy: 'https://www.kixer.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kixer.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
