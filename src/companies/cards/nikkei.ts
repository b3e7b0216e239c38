import type { Company } from '../company.ts';

export default {
  id: 'nikkei',
  name: 'Nikkei',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Japanese business newspaper that recognises readers by one Nikkei ID; owns the Financial Times.',
  hosts: {
    'nikkei.com': 'content',
    'nikkei.co.jp': 'content',
    'nikkei.jp': 'content',
    'nikkeibp.co.jp': 'content',
    'n-img.jp': 'content',
    'nikkei4946.com': 'content',
    'n8s.jp': 'content',
  },
  privacy: 'https://www.nikkei.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.nikkei.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
