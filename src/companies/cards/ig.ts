import type { Company } from '../company.ts';

export default {
  id: 'ig',
  name: 'iG',
  parent: null,
  country: 'BR',
  role: 'controller',
  about: 'Brazilian portal with news and mail.',
  hosts: {
    'ig.com.br': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ig.com.br/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
