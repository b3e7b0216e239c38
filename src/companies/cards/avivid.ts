import type { Company } from '../company.ts';

export default {
  id: 'avivid',
  name: 'AviviD',
  parent: null,
  country: 'TW',
  role: 'processor',
  about: 'Recommends products, sends notifications and shows offers for Asian shops.',
  hosts: {
    'avivid.ai': 'recommendation',
    'likr.com.tw': 'recommendation',
    'likr.tw': 'recommendation',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://avivid.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
