import type { Company } from '../company.ts';

export default {
  id: 'flowise',
  name: 'Flowise',
  parent: 'Workday',
  country: 'US',
  role: 'processor',
  about: 'Open-source builder for chat robots, offered hosted as well.',
  hosts: {
    'flowiseai.com': 'ai-chat',
  },
  privacy: 'https://flowiseai.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://flowiseai.com/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://newsroom.workday.com', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
