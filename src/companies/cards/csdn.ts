import type { Company } from '../company.ts';

export default {
  id: 'csdn',
  name: 'CSDN',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese network for programmers with blogs and advertising.',
  hosts: {
    'csdn.net': 'content',
    'csdnimg.cn': 'content',
  },
  privacy: 'https://www.csdn.net/company/index.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.csdn.net/company/index.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
