import type { Company } from '../company.ts';

export default {
  id: 'character-ai',
  name: 'Character.AI',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Lets people chat with invented characters and keeps those conversations.',
  hosts: {
    'character.ai': 'ai-chat',
  },
  privacy: 'https://character.ai/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://character.ai/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
