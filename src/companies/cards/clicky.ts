import type { Company } from '../company.ts';

export default {
  id: 'clicky',
  name: 'Clicky',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shows site owners each visit as it happens, with path and technical details.',
  hosts: {
    'getclicky.com': 'analytics',
    'clicky.com': 'analytics',
  },
  listed: ['Roxr Software'],
  privacy: 'https://clicky.com/terms/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://clicky.com/terms/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
