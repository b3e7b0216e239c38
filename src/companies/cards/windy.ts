import type { Company } from '../company.ts';

export default {
  id: 'windy',
  name: 'Windy',
  parent: null,
  country: 'CZ',
  role: 'controller',
  about: 'Moving wind and weather maps inside other sites.',
  hosts: {
    'windy.com': 'utility',
  },
  privacy: 'https://account.windy.com/agreements/windy-privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://account.windy.com/agreements/windy-privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
