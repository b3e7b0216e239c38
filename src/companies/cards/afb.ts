import type { Company } from '../company.ts';

export default {
  id: 'afb',
  name: 'afb',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Japanese affiliate network of the company FORIT that records clicks and orders.',
  hosts: {
    'afi-b.com': 'advertising',
    'forit.co.jp': 'advertising',
    'affiliate-b.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.afi-b.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
