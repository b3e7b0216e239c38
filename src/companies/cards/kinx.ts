import type { Company } from '../company.ts';

export default {
  id: 'kinx',
  name: 'KINX',
  parent: null,
  country: 'KR',
  role: 'processor',
  about: 'Delivers files of Korean sites from nearby servers.',
  hosts: {
    'kinxcdn.com': 'cdn',
    'kinx.net': 'cdn',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kinx.net/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
