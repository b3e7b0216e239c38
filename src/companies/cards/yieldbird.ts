import type { Company } from '../company.ts';

export default {
  id: 'yieldbird',
  name: 'Yieldbird',
  parent: 'Agora',
  country: 'PL',
  role: 'both',
  about: 'Tunes the ad auctions of Polish and European publishers.',
  hosts: {
    'yieldbird.com': 'advertising',
  },
  privacy: 'https://yieldbird.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://yieldbird.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
