import type { Company } from '../company.ts';

export default {
  id: 'xai',
  name: 'xAI',
  parent: 'SpaceX',
  country: 'US',
  role: 'both',
  about: 'Maker of the Grok assistant, which learns from posts and chats on X.',
  hosts: {
    'x.ai': 'ai-chat',
    'grok.com': 'ai-chat',
  },
  privacy: 'https://x.ai/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://x.ai/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
