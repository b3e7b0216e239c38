import type { Company } from '../company.ts';

export default {
  id: 'chatplus',
  name: 'ChatPlus',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Japanese chat window with robot answers for company sites.',
  hosts: {
    'chatplus.jp': 'live-chat',
  },
  privacy: 'https://chatplus.jp/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://chatplus.jp/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
