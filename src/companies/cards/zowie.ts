import type { Company } from '../company.ts';

export default {
  id: 'zowie',
  name: 'Zowie',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Answers online shoppers by robot and forwards the rest to staff.',
  hosts: {
    'getzowie.com': 'ai-chat',
    'chatbotize.com': 'ai-chat',
  },
  privacy: 'https://getzowie.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://getzowie.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
