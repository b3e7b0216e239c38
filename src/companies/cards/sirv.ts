import type { Company } from '../company.ts';

export default {
  id: 'sirv',
  name: 'Sirv',
  parent: null,
  country: 'CY',
  role: 'processor',
  about: 'Stores and resizes product pictures of web shops.',
  hosts: {
    'sirv.com': 'cdn',
  },
  listed: ['Sirv'],
  privacy: 'https://sirv.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://sirv.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
