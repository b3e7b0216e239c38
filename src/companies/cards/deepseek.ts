import type { Company } from '../company.ts';

export default {
  id: 'deepseek',
  name: 'DeepSeek',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese chat assistant; conversations are stored on servers in China.',
  hosts: {
    'deepseek.com': 'ai-chat',
  },
  privacy: 'https://cdn.deepseek.com/policies/en-US/deepseek-privacy-policy.html',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://cdn.deepseek.com/policies/en-US/deepseek-privacy-policy.html',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
