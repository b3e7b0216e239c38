import type { Company } from '../company.ts';

export default {
  id: 'tint',
  name: 'TINT',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shows social media posts on brands’ pages and asks their authors for rights.',
  hosts: {
    'tintup.com': 'content',
    '71n7.com': 'content',
    'hypemarks.com': 'content',
  },
  listed: ['TINT'],
  privacy: 'https://www.tintup.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tintup.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
