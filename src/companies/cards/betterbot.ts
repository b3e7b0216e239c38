import type { Company } from '../company.ts';

export default {
  id: 'betterbot',
  name: 'BetterBot',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Chat robot that answers people looking for a flat to rent.',
  hosts: {
    'betterbot.ai': 'ai-chat',
    'betterbot.com': 'ai-chat',
  },
  privacy: 'https://betterbot.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://betterbot.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
