import type { Company } from '../company.ts';

export default {
  id: 'mixi',
  name: 'MIXI',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Japanese network and maker of phone games whose buttons stood on other pages.',
  hosts: {
    'mixi.jp': 'social',
    'mixi.co.jp': 'social',
  },
  privacy: 'https://mixi.co.jp/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://mixi.co.jp/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
