import type { Company } from '../company.ts';

export default {
  id: 'cctv',
  name: 'CCTV',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese state television with its online player.',
  hosts: {
    'cctv.com': 'content',
    'cntv.cn': 'content',
    'cctvpic.com': 'content',
    'cctv.cn': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cctv.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
