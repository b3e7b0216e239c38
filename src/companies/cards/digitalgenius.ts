import type { Company } from '../company.ts';

export default {
  id: 'digitalgenius',
  name: 'DigitalGenius',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Chat robot for online retailers that looks up orders and returns for customers.',
  hosts: {
    'digitalgenius.com': 'ai-chat',
  },
  privacy: 'https://www.digitalgenius.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.digitalgenius.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
