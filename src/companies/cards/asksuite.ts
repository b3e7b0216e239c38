import type { Company } from '../company.ts';

export default {
  id: 'asksuite',
  name: 'Asksuite',
  parent: null,
  country: 'BR',
  role: 'processor',
  about: 'Brazilian booking robot that chats with hotel guests.',
  hosts: {
    'asksuite.com': 'ai-chat',
  },
  privacy: 'https://asksuite.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://asksuite.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
