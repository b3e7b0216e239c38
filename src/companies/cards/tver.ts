import type { Company } from '../company.ts';

export default {
  id: 'tver',
  name: 'TVer',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Shows programmes of Japanese television channels with aimed advertising.',
  hosts: {
    'tver.jp': 'video',
    'tver.co.jp': 'video',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://tver.jp/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
