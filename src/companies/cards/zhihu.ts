import type { Company } from '../company.ts';

export default {
  id: 'zhihu',
  name: 'Zhihu',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese question-and-answer site.',
  hosts: {
    'zhihu.com': 'content',
    'zhimg.com': 'content',
  },
  privacy: 'https://www.zhihu.com/term/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.zhihu.com/term/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
