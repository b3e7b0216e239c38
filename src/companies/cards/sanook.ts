import type { Company } from '../company.ts';

export default {
  id: 'sanook',
  name: 'Sanook',
  parent: 'Tencent',
  country: 'TH',
  role: 'controller',
  about: 'Thai portal with news and entertainment.',
  hosts: {
    'sanook.com': 'content',
    'isanook.com': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sanook.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
