import type { Company } from '../company.ts';

export default {
  id: 'moveo-ai',
  name: 'Moveo.AI',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Conversation robots for banks and online firms, from Athens and New York.',
  hosts: {
    'moveo.ai': 'ai-chat',
  },
  privacy: 'https://moveo.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://moveo.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
