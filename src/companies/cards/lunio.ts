import type { Company } from '../company.ts';

export default {
  id: 'lunio',
  name: 'Lunio',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Blocks ads for people or robots that click too often.',
  hosts: {
    'ppcprotect.com': 'fingerprinting',
    'lunio.ai': 'fingerprinting',
  },
  privacy: 'https://lunio.ai/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://lunio.ai/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
