import type { Company } from '../company.ts';

export default {
  id: 'ad2iction',
  name: 'ad2iction',
  parent: null,
  country: 'TW',
  role: 'controller',
  about: 'Taiwanese maker of moving advertisements for phones.',
  hosts: {
    'ad2iction.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ad2iction.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
