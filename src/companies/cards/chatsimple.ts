import type { Company } from '../company.ts';

export default {
  id: 'chatsimple',
  name: 'Chatsimple',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Robot salesperson in a chat bubble that asks visitors for their contact details.',
  hosts: {
    'chatsimple.ai': 'ai-chat',
  },
  privacy: 'https://www.chatsimple.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.chatsimple.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
