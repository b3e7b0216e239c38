import type { Company } from '../company.ts';

export default {
  id: 'baidu',
  name: 'Baidu',
  hosts: {
    'hm.baidu.com': 'analytics',
    'pos.baidu.com': 'advertising',
    'cpro.baidu.com': 'advertising',
    'bdstatic.com': 'cdn',
    'bdimg.com': 'cdn',
    'baidu.com': 'content',
  },
  privacy: 'https://www.baidu.com/duty/yinsiquan.html',
  sources: [{ url: 'https://www.baidu.com/duty/yinsiquan.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
