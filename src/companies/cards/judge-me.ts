import type { Company } from '../company.ts';

export default {
  id: 'judge-me',
  name: 'Judge.me',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Review stars for Shopify shops, with mails asking buyers for an opinion.',
  hosts: {
    'judge.me': 'customer-support',
  },
  listed: ['Judge.me'],
  privacy: 'https://judge.me/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://judge.me/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
