import type { Company } from '../company.ts';

export default {
  id: 'qiniu',
  name: 'Qiniu',
  parent: null,
  country: 'CN',
  role: 'processor',
  about: 'Stores and delivers files of Chinese sites.',
  hosts: {
    'qiniu.com': 'cdn',
    'qnssl.com': 'cdn',
    'qiniucdn.com': 'cdn',
    'clouddn.com': 'cdn',
    'qbox.me': 'cdn',
    'qiniudns.com': 'cdn',
  },
  privacy: 'https://www.qiniu.com/privacy-right',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.qiniu.com/privacy-right', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
