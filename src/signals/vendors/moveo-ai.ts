import type { Vendor } from '../vendor.ts';

export default {
  id: 'moveo-ai',
  name: 'Moveo.AI',
  company: 'Moveo.AI',
  kind: 'ai-chat',
  marks: {
    request: [
      { host: 'cdn.moveo.ai' },
      { host: 'web.moveo.ai' },
      { host: 'cdn.jsdelivr.net', path: /^\/npm\/@moveo-ai\/web-client(@|\/)/ },
    ],
    global: ['MoveoAI'],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/moveo-ai/integration-guides/blob/2e8f2c62313dd393067ccfd06eea1a9f0127acb6/pages/web-client/web-client-instance.tsx',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
