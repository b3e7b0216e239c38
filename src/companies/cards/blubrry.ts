import type { Company } from '../company.ts';

export default {
  id: 'blubrry',
  name: 'Blubrry',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Podcast players and download counts for bloggers.',
  hosts: {
    'blubrry.com': 'content',
    'blubrry.net': 'content',
  },
  privacy: 'https://blubrry.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://blubrry.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
