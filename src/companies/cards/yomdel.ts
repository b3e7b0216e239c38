import type { Company } from '../company.ts';

export default {
  id: 'yomdel',
  name: 'Yomdel',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: "Hired chat staff for estate agents' sites.",
  hosts: {
    'yomdel.com': 'live-chat',
  },
  privacy: 'https://www.yomdel.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.yomdel.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
