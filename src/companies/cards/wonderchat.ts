import type { Company } from '../company.ts';

export default {
  id: 'wonderchat',
  name: 'Wonderchat',
  parent: null,
  country: 'SG',
  role: 'processor',
  about: 'Builds website chat robots from help pages and passes leads to staff.',
  hosts: {
    'wonderchat.io': 'ai-chat',
  },
  privacy: 'https://wonderchat.io/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://wonderchat.io/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
