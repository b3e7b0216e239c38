import type { Company } from '../company.ts';

export default {
  id: 'mistral-ai',
  name: 'Mistral AI',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'French maker of language models and of the assistant Le Chat.',
  hosts: {
    'mistral.ai': 'ai-chat',
  },
  privacy: 'https://legal.mistral.ai/terms/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://legal.mistral.ai/terms/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
