import type { Company } from '../company.ts';

export default {
  id: 'pconline',
  name: 'Pacific Online',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese sites about computers and cars.',
  hosts: {
    'pconline.com.cn': 'content',
    'pcauto.com.cn': 'content',
    'pclady.com.cn': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://corp.pconline.com.cn/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
