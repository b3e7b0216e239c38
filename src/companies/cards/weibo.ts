import type { Company } from '../company.ts';

export default {
  id: 'weibo',
  name: 'Weibo',
  parent: 'Sina',
  country: 'CN',
  role: 'controller',
  about: 'Chinese social network whose share buttons let it see the pages you visit.',
  hosts: {
    'weibo.com': 'social',
    'weibo.cn': 'social',
    'weibocdn.com': 'social',
    't.cn': 'social',
    'widget.weibo.com': 'social',
  },
  privacy: 'https://m.weibo.cn/c/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://m.weibo.cn/c/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
