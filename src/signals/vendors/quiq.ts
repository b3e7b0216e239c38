import type { Vendor } from '../vendor.ts';

export default {
  id: 'quiq',
  name: 'Quiq',
  company: 'Quiq',
  kind: 'live-chat',
  marks: {
    request: [
      { host: 'goquiq.com', path: /^\/app\/(webchat|chat-ui)\// },
      { host: 'quiq-api.com', path: /^\/app\/(webchat|chat-ui)\// },
    ],
    global: ['Quiq'],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://github.com/Quiq/quiq-chat', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
