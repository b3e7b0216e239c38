import type { Company } from '../company.ts';

export default {
  id: 'umeng',
  name: 'Umeng+',
  parent: 'Alibaba',
  country: 'CN',
  role: 'both',
  about: 'Counts visits and app use in China, including the old CNZZ site counter.',
  hosts: {
    'umeng.com': 'analytics',
    'cnzz.com': 'analytics',
    'umengcloud.com': 'analytics',
    'umeng.co': 'analytics',
    'cnzz.net': 'analytics',
  },
  privacy: 'https://www.umeng.com/policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.umeng.com/policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
