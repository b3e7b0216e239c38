import type { Company } from '../company.ts';

export default {
  id: 'mercari',
  name: 'Mercari',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Japanese second-hand marketplace.',
  hosts: {
    'mercari.com': 'content',
    'mercdn.net': 'content',
    'mercari-shops.com': 'content',
  },
  privacy: 'https://static.jp.mercari.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://static.jp.mercari.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
