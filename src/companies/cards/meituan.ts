import type { Company } from '../company.ts';

export default {
  id: 'meituan',
  name: 'Meituan',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese delivery and restaurant service.',
  hosts: {
    'meituan.com': 'content',
    'meituan.net': 'content',
    'dianping.com': 'content',
    'dpfile.com': 'content',
    'sankuai.com': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://rules-center.meituan.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
