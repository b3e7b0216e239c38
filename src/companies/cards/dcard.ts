import type { Company } from '../company.ts';

export default {
  id: 'dcard',
  name: 'Dcard',
  parent: null,
  country: 'TW',
  role: 'controller',
  about: 'Taiwanese forum for students with its own advertising.',
  hosts: {
    'dcard.tw': 'social',
  },
  privacy: 'https://about.dcard.tw/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://about.dcard.tw/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
