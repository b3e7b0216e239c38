import type { Company } from '../company.ts';

export default {
  id: 'dmm',
  name: 'DMM',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Japanese shop for videos, games and books with an affiliate network.',
  hosts: {
    'dmm.com': 'content',
    'dmm.co.jp': 'content',
    'fanza.co.jp': 'content',
  },
  privacy: 'https://terms.dmm.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://terms.dmm.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
