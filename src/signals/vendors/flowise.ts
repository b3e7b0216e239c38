import type { Vendor } from '../vendor.ts';

export default {
  id: 'flowise',
  name: 'Flowise',
  company: 'Flowise',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'cdn.jsdelivr.net', path: /^\/npm\/flowise-embed(@|\/)/ }],
    ownHost: [{ run: 'by-site', path: /\/api\/v1\/(chatflows-streaming|public-chatbotConfig)\/[^/]+$/ }],
    element: ['flowise-chatbot', 'flowise-fullchatbot'],
  },
  chat: { answers: 'ai' },
  explain:
    'Offers you a chat in which a computer program answers; the site runs it or has it run, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/flowise-embed@3.1.6/README.md', checked: '2026-11-22' },
    { url: 'https://unpkg.com/flowise-embed@3.1.6/dist/web.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
