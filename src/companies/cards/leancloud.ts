import type { Company } from '../company.ts';

export default {
  id: 'leancloud',
  name: 'LeanCloud',
  parent: null,
  country: 'CN',
  role: 'processor',
  about: 'Stores data of apps and small sites, for instance visit counts of blogs.',
  hosts: {
    'leancloud.cn': 'hosting',
    'lncld.net': 'hosting',
    'lncldapi.com': 'hosting',
    'lncldglobal.com': 'hosting',
    'avoscloud.com': 'hosting',
  },
  privacy: 'https://leancloud.cn/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://leancloud.cn/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
