import type { Company } from '../company.ts';

export default {
  id: 'dante-ai',
  name: 'Dante AI',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Lets small sites embed a chat robot fed with their own files.',
  hosts: {
    'dante-ai.com': 'ai-chat',
  },
  privacy: 'https://www.dante-ai.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.dante-ai.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
