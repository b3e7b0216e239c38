import type { Company } from '../company.ts';

export default {
  id: 'instansive',
  name: 'Instansive',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Dutch tool that places Instagram photo grids in small sites.',
  hosts: {
    'instansive.com': 'content',
  },
  listed: ['Instansive'],
  privacy: 'https://instansive.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://instansive.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
