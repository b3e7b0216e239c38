import type { Vendor } from '../vendor.ts';

export default {
  id: 'tolk-ai',
  name: 'Tolk.ai',
  company: 'Tolk.ai',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'tolk.ai' }],
    global: ['tcfbot', 'TcfWbchtParams'],
  },
  explain: 'Puts a chat robot on the page, and keeps what you write to it.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' }],
} satisfies Vendor;
