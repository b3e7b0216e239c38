import type { Company } from '../company.ts';

export default {
  id: 'engagebay',
  name: 'EngageBay',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Keeps sales contacts of small firms and runs their mails, forms and chats.',
  hosts: {
    'engagebay.com': 'marketing',
  },
  privacy: 'https://www.engagebay.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.engagebay.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
