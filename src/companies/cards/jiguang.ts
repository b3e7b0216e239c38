import type { Company } from '../company.ts';

export default {
  id: 'jiguang',
  name: 'Aurora Mobile',
  parent: null,
  country: 'CN',
  role: 'both',
  about: 'Sends notifications to phones in China and learns from the apps on them.',
  hosts: {
    'jiguang.cn': 'marketing',
    'jpush.cn': 'marketing',
    'jpush.io': 'marketing',
  },
  privacy: 'https://www.jiguang.cn/license/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.jiguang.cn/license/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
