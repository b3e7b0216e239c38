import type { Company } from '../company.ts';

export default {
  id: 'phenom',
  name: 'Phenom',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Runs companies' career pages, suggests jobs and chats with applicants.",
  hosts: {
    'phenompeople.com': 'personalization',
    'cdn-bot.phenompeople.com': 'ai-chat',
    'phenom.com': 'personalization',
  },
  privacy: 'https://www.phenom.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.phenom.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
