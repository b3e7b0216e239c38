import type { Vendor } from '../vendor.ts';

export default {
  id: 'envive',
  name: 'Envive',
  company: 'Envive',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'cdn.spiffy.ai' }],
    element: ['#envive-ai-floating-chat', '#envive-ai-container', '#spiffy-ai-container'],
  },
  chat: { answers: 'ai', holders: ['#spiffy-modal-container'] },
  explain: 'Offers you a chat in which a program answers about products, and keeps what you write for the shop.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.envive.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
