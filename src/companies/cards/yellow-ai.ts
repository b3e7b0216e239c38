import type { Company } from '../company.ts';

export default {
  id: 'yellow-ai',
  name: 'Yellow.ai',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Conversation robots for large companies' sites and apps, in many languages.",
  hosts: {
    'yellowmessenger.com': 'ai-chat',
    'yellow.ai': 'ai-chat',
  },
  privacy: 'https://yellow.ai/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://yellow.ai/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
