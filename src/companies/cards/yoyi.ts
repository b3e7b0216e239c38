import type { Company } from '../company.ts';

export default {
  id: 'yoyi',
  name: 'Yoyi',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Buys advertising in China in automatic auctions.',
  hosts: {
    'yoyi.com.cn': 'advertising',
    'yoyi.tv': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.yoyi.com.cn/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
