import type { Company } from '../company.ts';

export default {
  id: 'yudu',
  name: 'YUDU',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Shows magazines as page-turners in other sites.',
  hosts: {
    'yudu.com': 'content',
  },
  listed: ['YUDU'],
  privacy: 'https://www.yudu.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.yudu.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
