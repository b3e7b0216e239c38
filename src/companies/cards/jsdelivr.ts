import type { Company } from '../company.ts';

export default {
  id: 'jsdelivr',
  name: 'jsDelivr',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Hands out free program parts to millions of pages, paid for by sponsors.',
  hosts: {
    'jsdelivr.net': 'cdn',
    'jsdelivr.com': 'cdn',
  },
  listed: ['JSDelivr CDN'],
  privacy: 'https://www.jsdelivr.com/terms/privacy-policy-jsdelivr-net',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.jsdelivr.com/terms/privacy-policy-jsdelivr-net', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.jsdelivr.com/about', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
