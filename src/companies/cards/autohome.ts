import type { Company } from '../company.ts';

export default {
  id: 'autohome',
  name: 'Autohome',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese site for comparing and buying cars.',
  hosts: {
    'autohome.com.cn': 'content',
    'autoimg.cn': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.autohome.com.cn/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
