import type { Company } from '../company.ts';

export default {
  id: 'moneypenny',
  name: 'Moneypenny',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: "Receptionists who answer a firm's calls and chats.",
  hosts: {
    'moneypenny.com': 'live-chat',
  },
  privacy: 'https://www.moneypenny.com/uk/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.moneypenny.com/uk/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
