import type { Vendor } from '../vendor.ts';

export default {
  id: 'rasa',
  name: 'Rasa',
  company: 'Rasa',
  kind: 'ai-chat',
  marks: {
    request: [
      { host: 'unpkg.com', path: /^\/@rasahq\/(chat-widget-ui|rasa-chat)(@|\/|$)/ },
      { host: 'cdn.jsdelivr.net', path: /^\/npm\/rasa-webchat(@|\/)/ },
    ],
    element: ['rasa-chatbot-widget', '.rw-widget-container', '#rasa-chat-widget-container'],
  },
  chat: { answers: 'ai' },
  explain:
    'Offers you a chat in which a computer program answers; the site runs it or has it run, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/RasaHQ/chat-widget/blob/0ffbffa8027599c86c4219fd95479cdc30d85cda/packages/ui/README.md',
      checked: '2026-11-22',
    },
    { url: 'https://unpkg.com/rasa-webchat@1.0.1/README.md', checked: '2026-11-22' },
  ],
} satisfies Vendor;
