import type { Vendor } from '../vendor.ts';

export default {
  id: 'kapa',
  name: 'Kapa',
  company: 'kapa.ai',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'kapa.ai' }],
    element: ['#kapa-widget-container'],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.kapa.ai/integrations/website-widget/installation/webflow', checked: '2026-11-22' }],
} satisfies Vendor;
