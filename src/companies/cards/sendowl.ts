import type { Company } from '../company.ts';

export default {
  id: 'sendowl',
  name: 'SendOwl',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'British service that sells downloads and delivers the files.',
  hosts: {
    'sendowl.com': 'utility',
  },
  privacy: 'https://www.sendowl.com/privacy_policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sendowl.com/privacy_policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
