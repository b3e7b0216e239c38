import type { Company } from '../company.ts';

export default {
  id: 'floatbot',
  name: 'Floatbot',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Chat and voice robots for insurers and lenders.',
  hosts: {
    'floatbot.ai': 'ai-chat',
  },
  privacy: 'https://floatbot.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://floatbot.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
