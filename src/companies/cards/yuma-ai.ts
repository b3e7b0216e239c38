import type { Company } from '../company.ts';

export default {
  id: 'yuma-ai',
  name: 'Yuma AI',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Robot agent that answers shop customers' messages, also inside other chat windows.",
  hosts: {
    'yuma.ai': 'ai-chat',
  },
  privacy: 'https://yuma.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://yuma.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
