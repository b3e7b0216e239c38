import type { Company } from '../company.ts';

export default {
  id: 'smith-ai',
  name: 'Smith.ai',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Receptionists and robots that answer a firm's calls and web chats.",
  hosts: {
    'smith.ai': 'live-chat',
  },
  privacy: 'https://smith.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://smith.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
