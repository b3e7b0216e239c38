import type { Company } from '../company.ts';

export default {
  id: 'wotnot',
  name: 'WotNot',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Chat robots without code, built for companies' pages.",
  hosts: {
    'wotnot.io': 'ai-chat',
  },
  privacy: 'https://wotnot.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://wotnot.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
