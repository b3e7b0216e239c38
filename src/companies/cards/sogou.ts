import type { Company } from '../company.ts';

export default {
  id: 'sogou',
  name: 'Sogou',
  parent: 'Tencent',
  country: 'CN',
  role: 'controller',
  about: 'Chinese search engine and keyboard maker with an ad network.',
  hosts: {
    'sogou.com': 'content',
    'sogoucdn.com': 'content',
    'inte.sogou.com': 'advertising',
    'lu.sogoucdn.com': 'advertising',
    'theta.sogoucdn.com': 'advertising',
  },
  privacy: 'https://www.sogou.com/docs/privacy.htm',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sogou.com/docs/privacy.htm', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
