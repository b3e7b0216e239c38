import type { Company } from '../company.ts';

export default {
  id: 'cohere',
  name: 'Cohere',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: "Supplies language models that answer in other companies' assistants.",
  hosts: {
    'cohere.com': 'ai-chat',
    'cohere.ai': 'ai-chat',
  },
  privacy: 'https://cohere.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://cohere.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
