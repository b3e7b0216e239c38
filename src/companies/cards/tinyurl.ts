import type { Company } from '../company.ts';

export default {
  id: 'tinyurl',
  name: 'TinyURL',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Short links that count who clicks them.',
  hosts: {
    'tinyurl.com': 'utility',
  },
  listed: ['TinyURL'],
  privacy: 'https://tinyurl.com/app/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://tinyurl.com/app/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
