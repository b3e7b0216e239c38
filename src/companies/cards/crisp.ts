import type { Company } from '../company.ts';

export default {
  id: 'crisp',
  name: 'Crisp',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Chat box for websites; stores what visitors write, their pages and rough location for the site.',
  hosts: {
    'crisp.chat': 'live-chat',
    'crisp.email': 'live-chat',
    'crisp.help': 'live-chat',
  },
  listed: ['Crisp'],
  privacy: 'https://crisp.chat/en/privacy/',
  optOut: null,
  contact: { mail: 'support@crisp.chat' },
  sources: [{ url: 'https://crisp.chat/en/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
