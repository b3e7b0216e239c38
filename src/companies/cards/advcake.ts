import type { Company } from '../company.ts';

export default {
  id: 'advcake',
  name: 'AdvCake',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Affiliate network that records orders in Russian shops.',
  hosts: {
    'advcake.com': 'advertising',
    'advcake.ru': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://advcake.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
