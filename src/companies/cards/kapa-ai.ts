import type { Company } from '../company.ts';

export default {
  id: 'kapa-ai',
  name: 'kapa.ai',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Ask-me robot on technical documentation pages; logs the questions for the maker.',
  hosts: {
    'kapa.ai': 'ai-chat',
  },
  privacy: 'https://www.kapa.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kapa.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
