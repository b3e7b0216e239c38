import type { Company } from '../company.ts';

export default {
  id: 'siena-ai',
  name: 'Siena AI',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Answers online shoppers' messages by robot and writes in the shop's own tone.",
  hosts: {
    'siena.cx': 'ai-chat',
  },
  privacy: 'https://www.siena.cx/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.siena.cx/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
