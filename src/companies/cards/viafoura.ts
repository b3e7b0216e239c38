import type { Company } from '../company.ts';

export default {
  id: 'viafoura',
  name: 'Viafoura',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Comment sections and live chats for news sites with reader profiles.',
  hosts: {
    'viafoura.com': 'social',
    'viafoura.co': 'social',
    'viafoura.net': 'social',
  },
  listed: ['Viafoura'],
  privacy: 'https://viafoura.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://viafoura.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
