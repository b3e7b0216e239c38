import type { Company } from '../company.ts';

export default {
  id: 'sina',
  name: 'Sina',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese portal and parent of Weibo; its scripts count visitors and show ads.',
  hosts: {
    'sina.com.cn': 'content',
    'sina.com': 'content',
    'sina.cn': 'content',
    'sinaimg.cn': 'content',
    'sinajs.cn': 'content',
    'sinacdn.com': 'content',
    'sinaedge.com': 'content',
    'sinastorage.com': 'content',
    'beacon.sina.com.cn': 'analytics',
    'sax.sina.com.cn': 'advertising',
    'sinajs.com': 'cdn',
    'sax.sina.cn': 'advertising',
  },
  privacy: 'https://corp.sina.com.cn/chn/sina_priv.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://corp.sina.com.cn/chn/sina_priv.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
