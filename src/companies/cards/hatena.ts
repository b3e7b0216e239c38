import type { Company } from '../company.ts';

export default {
  id: 'hatena',
  name: 'Hatena',
  parent: null,
  country: 'JP',
  role: 'both',
  about: 'Runs Japanese blogs and a bookmark button that counts shares.',
  hosts: {
    'b.hatena.ne.jp': 'social',
    'b.st-hatena.com': 'social',
    'hatena.ne.jp': 'hosting',
    'st-hatena.com': 'hosting',
    'hatenablog.com': 'hosting',
    'hatena.com': 'hosting',
    'hatenablog.jp': 'hosting',
    'hatenadiary.jp': 'hosting',
    'hatenadiary.com': 'hosting',
    'hatenablog-parts.com': 'hosting',
  },
  listed: ['Hatena Blog'],
  privacy: 'https://policies.hatena.ne.jp/privacypolicy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://policies.hatena.ne.jp/privacypolicy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
