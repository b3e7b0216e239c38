import type { Vendor } from '../vendor.ts';

export default {
  id: 'melibo',
  name: 'melibo',
  company: 'melibo',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'cdn.melibo.de' }, { host: 'api.melibo.de' }],
    element: ['melibo-webchat', 'melibo-widget'],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/common-repository/melibo-chatbot/blob/d16f4a62041a7920f1a48ef0b372ec398f3c9a5d/admin/MeliboChatbot.class.php',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
