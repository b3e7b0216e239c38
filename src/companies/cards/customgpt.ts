import type { Company } from '../company.ts';

export default {
  id: 'customgpt',
  name: 'CustomGPT.ai',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Makes chat robots out of a company's documents for its website.",
  hosts: {
    'customgpt.ai': 'ai-chat',
  },
  privacy: 'https://customgpt.ai/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://customgpt.ai/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
