import type { Vendor } from '../vendor.ts';

export default {
  id: 'ada',
  name: 'Ada',
  company: 'Ada',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'ada.support' }],
    global: ['adaEmbed', 'adaSettings', '__AdaEmbedConstructor'],
    element: ['#ada-chat-frame', '#ada-button-frame'],
  },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://docs.ada.cx/reference/add-chat-to-website', checked: '2026-11-22' },
    { url: 'https://www.npmjs.com/package/@ada-support/embed2', checked: '2026-11-22' },
  ],
} satisfies Vendor;
