import type { Company } from '../company.ts';

export default {
  id: 'bed-bath-beyond',
  name: 'Bed Bath & Beyond, Inc.',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Owner of the online shops Overstock, Bed Bath & Beyond and buybuy Baby.',
  hosts: {
    'overstock.com': 'content',
    'ostkcdn.com': 'content',
    'bedbathandbeyond.com': 'content',
    'buybuybaby.com': 'content',
    'beyond.com': 'content',
  },
  listed: ['Overstock'],
  privacy: 'https://www.overstock.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.overstock.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
