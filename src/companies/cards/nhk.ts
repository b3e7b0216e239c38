import type { Company } from '../company.ts';

export default {
  id: 'nhk',
  name: 'NHK',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Public broadcaster of Japan; these hosts serve news and player.',
  hosts: {
    'nhk.or.jp': 'content',
    'nhk.jp': 'content',
  },
  privacy: 'https://www.nhk.or.jp/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.nhk.or.jp/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
