import type { Company } from '../company.ts';

export default {
  id: 'docsbot',
  name: 'DocsBot AI',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Answers questions on documentation pages with a robot trained on them.',
  hosts: {
    'docsbot.ai': 'ai-chat',
  },
  privacy: 'https://docsbot.ai/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://docsbot.ai/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
