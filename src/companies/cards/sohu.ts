import type { Company } from '../company.ts';

export default {
  id: 'sohu',
  name: 'Sohu',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese portal with video and an ad network of its own.',
  hosts: {
    'sohu.com': 'content',
    'sohu.com.cn': 'content',
    'itc.cn': 'content',
    'sohucs.com': 'content',
    'tv.sohu.com': 'video',
    'changyan.sohu.com': 'social',
    'changyan.itc.cn': 'social',
    'adnet.sohu.com': 'advertising',
    'sohu-inc.com': 'content',
    'changyan.com': 'social',
    'go.sohu.com': 'advertising',
  },
  privacy: 'https://m.passport.sohu.com/agreement?type=privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://m.passport.sohu.com/agreement?type=privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
