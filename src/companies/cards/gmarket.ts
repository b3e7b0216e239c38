import type { Company } from '../company.ts';

export default {
  id: 'gmarket',
  name: 'Gmarket',
  parent: null,
  country: 'KR',
  role: 'controller',
  about: 'Korean marketplace of Gmarket and Auction that sells advertising to its merchants.',
  hosts: {
    'gmarket.co.kr': 'content',
    'auction.co.kr': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.gmarket.co.kr/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
