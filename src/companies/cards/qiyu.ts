import type { Company } from '../company.ts';

export default {
  id: 'qiyu',
  name: 'Qiyu',
  parent: 'NetEase',
  country: 'CN',
  role: 'processor',
  about: 'Chinese customer-service chat and robot by NetEase.',
  hosts: {
    'qiyukf.com': 'live-chat',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://qiyukf.com', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
