import type { Vendor } from '../vendor.ts';

export default {
  id: 'customgpt',
  name: 'CustomGPT.ai',
  company: 'CustomGPT.ai',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'cdn.customgpt.ai' }, { host: 'app.customgpt.ai', path: /^\/projects\/[^/]+\/ask/ }],
    element: ['#customgpt_chat'],
  },
  chat: { answers: 'ai', frames: [{ host: 'app.customgpt.ai', path: /^\/projects\/[^/]+\/ask/ }] },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.customgpt.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
