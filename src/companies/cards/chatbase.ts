import type { Company } from '../company.ts';

export default {
  id: 'chatbase',
  name: 'Chatbase',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: "Turns a site's own texts into a chat robot and keeps a log of what visitors ask it.",
  hosts: {
    'chatbase.co': 'ai-chat',
  },
  privacy: 'https://www.chatbase.co/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.chatbase.co/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
