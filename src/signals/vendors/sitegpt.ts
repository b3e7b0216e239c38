import type { Vendor } from '../vendor.ts';

export default {
  id: 'sitegpt',
  name: 'SiteGPT',
  company: 'SiteGPT',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'sitegpt.ai' }],
    global: ['$sitegpt', 'SiteGPT'],
  },
  chat: { answers: 'ai', frames: [{ host: 'sitegpt.ai' }] },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://sitegpt.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
