import type { Company } from '../company.ts';

export default {
  id: 'inktel',
  name: 'Inktel',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Call-centre firm whose staff also answer chats on clients' sites.",
  hosts: {
    'inktel.com': 'live-chat',
  },
  listed: ['Inktel Contact Center Solutions'],
  privacy: 'https://www.inktel.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.inktel.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
