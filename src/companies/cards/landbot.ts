import type { Company } from '../company.ts';

export default {
  id: 'landbot',
  name: 'Landbot',
  parent: null,
  country: 'ES',
  role: 'processor',
  about: "Scripted chat conversations that collect visitors' details for companies.",
  hosts: {
    'landbot.io': 'live-chat',
  },
  privacy: 'https://landbot.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://landbot.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
