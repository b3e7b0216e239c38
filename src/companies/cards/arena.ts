import type { Company } from '../company.ts';

export default {
  id: 'arena',
  name: 'Arena',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Live tickers and chats on news sites that also collect reader data.',
  hosts: {
    'arena.im': 'social',
  },
  privacy: 'https://arena.im/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://arena.im/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
