import type { Company } from '../company.ts';

export default {
  id: 'bilibili',
  name: 'Bilibili',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese video site; its player is embedded elsewhere.',
  hosts: {
    'bilibili.com': 'video',
    'hdslb.com': 'video',
    'bilivideo.com': 'video',
    'bilivideo.cn': 'video',
    'biligame.com': 'content',
    'acgvideo.com': 'video',
    'b23.tv': 'video',
    'biliapi.net': 'video',
    'biliapi.com': 'video',
    'biliimg.com': 'video',
    'bilibili.cn': 'video',
    'bilibili.tv': 'video',
  },
  privacy: 'https://www.bilibili.com/blackboard/privacy-pc.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bilibili.com/blackboard/privacy-pc.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
