import type { Company } from '../company.ts';

export default {
  id: 'rep-ai',
  name: 'Rep AI',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: "Sales robot that watches shoppers' behaviour and speaks up before they leave.",
  hosts: {
    'myrepai.com': 'ai-chat',
    'hellorep.ai': 'ai-chat',
  },
  privacy: 'https://www.hellorep.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.hellorep.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
