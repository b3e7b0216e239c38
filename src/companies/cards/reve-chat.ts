import type { Company } from '../company.ts';

export default {
  id: 'reve-chat',
  name: 'REVE Chat',
  parent: null,
  country: 'SG',
  role: 'processor',
  about: 'Chat, video call and robot widget for banks and telecoms.',
  hosts: {
    'revechat.com': 'live-chat',
  },
  privacy: 'https://www.revechat.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.revechat.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
