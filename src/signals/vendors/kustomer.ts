import type { Vendor } from '../vendor.ts';

export default {
  id: 'kustomer',
  name: 'Kustomer',
  company: 'Kustomer',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'cdn.kustomerapp.com' }],
    element: ['#kustomer-ui-sdk-iframe'],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and receives what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/watson-developer-cloud/assistant-web-chat-service-desk-starter/blob/13de55f7cf31e67130020d2416ed53b99ab583d8/src/kustomer/webChat/README.md',
      checked: '2026-11-22',
    },
    { url: 'https://developer.kustomer.com/docs/chat/web', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;
