import type { Company } from '../company.ts';

export default {
  id: 'myma-ai',
  name: 'MyMa',
  parent: null,
  country: 'AU',
  role: 'processor',
  about: 'Chat robot for hotels, made in Australia.',
  hosts: {
    'myma.ai': 'ai-chat',
  },
  privacy: 'https://www.myma.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.myma.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
