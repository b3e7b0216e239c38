import type { Vendor } from '../vendor.ts';

export default {
  id: 'dify',
  name: 'Dify',
  company: 'Dify',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'udify.app' }],
    element: ['#dify-chatbot-bubble-button'],
  },
  chat: {
    answers: 'ai',
    frames: [{ host: 'udify.app', path: /^\/chatbot\// }],
    holders: ['#dify-chatbot-bubble-window'],
  },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/langgenius/dify/blob/0301bd3ac150632e0f8c7f2b55b33abc95225c73/web/public/embed.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
