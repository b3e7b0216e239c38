import type { Company } from '../company.ts';

export default {
  id: 'shopvote',
  name: 'SHOPVOTE',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'German shop ratings by buyers, shown as a badge.',
  hosts: {
    'shopvote.de': 'customer-support',
  },
  privacy: 'https://www.shopvote.de/datenschutz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.shopvote.de/datenschutz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
