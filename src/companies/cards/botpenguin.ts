import type { Company } from '../company.ts';

export default {
  id: 'botpenguin',
  name: 'BotPenguin',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Maker of simple chat robots for sites and messengers.',
  hosts: {
    'botpenguin.com': 'ai-chat',
  },
  privacy: 'https://botpenguin.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://botpenguin.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
