import type { Vendor } from '../vendor.ts';

export default {
  id: 'chatwoot',
  name: 'Chatwoot',
  company: 'Chatwoot',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'chatwoot.com' }],
    ownHost: [{ run: 'by-site', path: /^\/widget$/, query: ['website_token'] }],
    cookie: ['cw_conversation'],
    element: ['.woot-widget-holder', '.woot--bubble-holder'],
  },
  identifiers: [{ place: 'cookie', name: 'cw_conversation' }],
  chat: { answers: 'ai-or-human', frames: [{ host: 'chatwoot.com', path: /^\/widget$/ }] },
  explain: 'Puts a chat window on the page, and shows the company what you look at here.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/chatwoot/chatwoot/blob/develop/app/javascript/sdk/IFrameHelper.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
