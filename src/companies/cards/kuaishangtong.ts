import type { Company } from '../company.ts';

export default {
  id: 'kuaishangtong',
  name: 'Kuaishangtong',
  parent: null,
  country: 'CN',
  role: 'processor',
  about: 'Provides chat windows for Chinese sites.',
  hosts: {
    'kuaishang.cn': 'live-chat',
    'kuaishang.com.cn': 'live-chat',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kuaishang.cn/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
