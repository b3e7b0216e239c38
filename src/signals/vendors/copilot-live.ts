import type { Vendor } from '../vendor.ts';

export default {
  id: 'copilot-live',
  name: 'Copilot.live',
  company: 'Copilot.live',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'script.copilot.live' }],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.copilot.live/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
