import type { Company } from '../company.ts';

export default {
  id: 'smartzer',
  name: 'Smartzer',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Makes things in brand videos clickable and counts the clicks.',
  hosts: {
    'smartzer.com': 'video',
  },
  listed: ['Smartzer'],
  privacy: 'https://www.smartzer.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.smartzer.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
