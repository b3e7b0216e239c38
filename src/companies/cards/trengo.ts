import type { Company } from '../company.ts';

export default {
  id: 'trengo',
  name: 'Trengo',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: "Collects visitors' chats, e-mails and messenger texts in one inbox for companies.",
  hosts: {
    'trengo.eu': 'live-chat',
    'trengo.com': 'live-chat',
  },
  privacy: 'https://trengo.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://trengo.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
