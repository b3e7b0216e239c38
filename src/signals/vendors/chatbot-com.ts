import type { Vendor } from '../vendor.ts';

export default {
  id: 'chatbot-com',
  name: 'ChatBot',
  company: 'Text',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'cdn.chatbot.com' }],
    element: ['iframe#chatbot-chat-frame'],
  },
  chat: { answers: 'ai', frames: [{ host: 'cdn.chatbot.com' }] },
  explain: 'Offers you a chat in which a computer program answers, and receives what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://www.github.com/nottinghamcollege/chatbot-widget-gtm-template',
      checked: '2026-11-22',
      seen: 'cited',
    },
    { url: 'https://www.chatbot.com/help/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;
