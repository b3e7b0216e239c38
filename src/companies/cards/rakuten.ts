import type { Company } from '../company.ts';

export default {
  id: 'rakuten',
  name: 'Rakuten',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Japanese shopping group that follows members across its shops, banks and partner sites.',
  hosts: {
    'rakuten.com': 'content',
    'rakuten.co.jp': 'content',
    'rakuten-static.com': 'content',
    'r10s.jp': 'content',
    'r10s.com': 'content',
  },
  listed: ['Rakuten Marketing'],
  privacy: 'https://privacy.rakuten.co.jp/english/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://privacy.rakuten.co.jp/english/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
