import type { Company } from '../company.ts';

export default {
  id: 'richpanel',
  name: 'Richpanel',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Self-service and chat widget for online shops, tied to shoppers' order history.",
  hosts: {
    'richpanel.com': 'live-chat',
  },
  privacy: 'https://www.richpanel.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.richpanel.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
