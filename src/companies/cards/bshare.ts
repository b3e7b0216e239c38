import type { Company } from '../company.ts';

export default {
  id: 'bshare',
  name: 'bShare',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese share buttons that count visits and shares.',
  hosts: {
    'bshare.cn': 'social',
    'bshare.com': 'social',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bshare.cn/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
