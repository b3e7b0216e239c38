import type { Company } from '../company.ts';

export default {
  id: 'adways',
  name: 'Adways',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Japanese ad agency with the affiliate network JANet.',
  hosts: {
    'adways.net': 'advertising',
    'j-a-net.jp': 'advertising',
    'adways.com': 'advertising',
  },
  privacy: 'https://www.adways.net/en/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.adways.net/en/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
