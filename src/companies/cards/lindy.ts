import type { Company } from '../company.ts';

export default {
  id: 'lindy',
  name: 'Lindy',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Robot assistants that answer mail, calls and website chats for companies.',
  hosts: {
    'lindy.ai': 'ai-chat',
  },
  privacy: 'https://www.lindy.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.lindy.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
