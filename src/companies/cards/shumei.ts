import type { Company } from '../company.ts';

export default {
  id: 'shumei',
  name: 'Shumei',
  parent: null,
  country: 'CN',
  role: 'processor',
  about: 'Chinese device recognition and content checks for apps and sites.',
  hosts: {
    'fengkongcloud.com': 'fingerprinting',
    'fengkongcloud.cn': 'fingerprinting',
    'ishumei.com': 'fingerprinting',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ishumei.com', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
