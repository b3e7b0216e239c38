import type { Vendor } from '../vendor.ts';

export default {
  id: 'botpress',
  name: 'Botpress',
  company: 'Botpress',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'botpress.cloud' }, { host: 'bpcontent.cloud' }],
    element: ['.bpWebchat', '#bp-web-widget'],
  },
  chat: {
    answers: 'ai',
    frames: [{ host: 'cdn.botpress.cloud', path: /^\/webchat\// }],
    holders: ['#bp-web-widget-container', '.bpFab'],
  },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://botpress.com/docs/webchat/get-started/quick-start/', checked: '2026-11-22' },
    { url: 'https://botpress.com/docs/webchat/get-started/embedding-webchat/', checked: '2026-11-22' },
    { url: 'https://botpress.com/docs/developers/webchat/embedding-webchat-options/react-app/', checked: '2026-11-22' },
  ],
} satisfies Vendor;
