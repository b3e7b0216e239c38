import type { Vendor } from '../vendor.ts';

export default {
  id: 'n8n-chat',
  name: 'n8n chat',
  company: 'n8n',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'cdn.jsdelivr.net', path: /^\/npm\/@n8n\/chat(@|\/)/ }],
    storage: ['n8n-chat/sessionId'],
    element: ['#n8n-chat'],
  },
  chat: { answers: 'ai' },
  explain:
    'Offers you a chat in which a computer program answers; the site runs it or has it run, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/@n8n/chat@1.37.0/README.md', checked: '2026-11-22' }],
} satisfies Vendor;
