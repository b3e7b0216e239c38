import type { Company } from '../company.ts';

export default {
  id: 'easemob',
  name: 'Easemob',
  parent: null,
  country: 'CN',
  role: 'processor',
  about: 'Chinese chat building blocks for apps and service desks.',
  hosts: {
    'easemob.com': 'live-chat',
    'kefu.easemob.com': 'live-chat',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.easemob.com', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
