import type { Company } from '../company.ts';

export default {
  id: 'gree',
  name: 'GREE',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Japanese maker of phone games whose buttons stood on other pages.',
  hosts: {
    'gree.jp': 'social',
    'gree.net': 'social',
  },
  privacy: 'https://hd.gree.net/jp/en/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://hd.gree.net/jp/en/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
