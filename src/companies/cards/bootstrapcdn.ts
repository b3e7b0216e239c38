import type { Company } from '../company.ts';

export default {
  id: 'bootstrapcdn',
  name: 'BootstrapCDN',
  parent: 'jsDelivr',
  country: 'GB',
  role: 'processor',
  about: 'Hands out the free design parts of Bootstrap to millions of pages.',
  hosts: {
    'bootstrapcdn.com': 'cdn',
  },
  listed: ['Bootstrap CDN'],
  privacy: 'https://www.bootstrapcdn.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.bootstrapcdn.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.bootstrapcdn.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
