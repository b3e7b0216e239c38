import type { Company } from '../company.ts';

export default {
  id: 'looyu',
  name: 'Looyu',
  parent: null,
  country: 'CN',
  role: 'processor',
  about: 'Chinese chat window, also called Leyu, used by clinics and shops.',
  hosts: {
    'looyu.com': 'live-chat',
    'looyuoms.com': 'live-chat',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.looyu.com', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
