import type { Vendor } from '../vendor.ts';

export default {
  id: 'siena',
  name: 'Siena',
  company: 'Siena AI',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'siena.cx' }],
    global: ['SienaLaunchChat'],
    element: ['#SIENA_CHAT_IFRAME'],
  },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.siena.cx/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
