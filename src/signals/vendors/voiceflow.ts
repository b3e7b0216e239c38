import type { Vendor } from '../vendor.ts';

export default {
  id: 'voiceflow',
  name: 'Voiceflow',
  company: 'Voiceflow',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'voiceflow.com' }],
    element: ['#voiceflow-chat', '.vfrc-launcher'],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.voiceflow.com/documentation/deploy/widget/web-chat-api', checked: '2026-11-22' }],
} satisfies Vendor;
