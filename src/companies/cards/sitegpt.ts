import type { Company } from '../company.ts';

export default {
  id: 'sitegpt',
  name: 'SiteGPT',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: "Chat robot trained on a website's pages; stores visitors' questions for the owner.",
  hosts: {
    'sitegpt.ai': 'ai-chat',
  },
  privacy: 'https://sitegpt.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://sitegpt.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
