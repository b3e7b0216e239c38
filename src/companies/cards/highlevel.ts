import type { Company } from '../company.ts';

export default {
  id: 'highlevel',
  name: 'HighLevel',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Sales kit for agencies: web chat, forms and follow-up texts to people who left a number.',
  hosts: {
    'leadconnectorhq.com': 'live-chat',
    'msgsndr.com': 'live-chat',
    'gohighlevel.com': 'customer-data',
    'filesafe.space': 'customer-data',
    'highlevel.com': 'marketing',
  },
  privacy: 'https://www.gohighlevel.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.gohighlevel.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
