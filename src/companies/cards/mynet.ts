import type { Company } from '../company.ts';

export default {
  id: 'mynet',
  name: 'Mynet',
  parent: null,
  country: 'TR',
  role: 'controller',
  about: 'Turkish portal with mail, news and games.',
  hosts: {
    'mynet.com': 'content',
    'mynet.com.tr': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mynet.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
