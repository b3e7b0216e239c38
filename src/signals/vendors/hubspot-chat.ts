import type { Vendor } from '../vendor.ts';

export default {
  id: 'hubspot-chat',
  name: 'HubSpot chat',
  company: 'HubSpot',
  kind: 'live-chat',
  marks: {
    request: [
      { host: 'usemessages.com' },
      { host: 'hubspot.com', path: /^\/(conversations-visitor|livechat-public)\// },
    ],
    cookie: ['messagesUtk'],
    element: ['#hubspot-messages-iframe-container'],
  },
  identifiers: [{ place: 'cookie', name: 'messagesUtk' }],
  chat: { answers: 'ai-or-human', frames: [{ host: 'hubspot.com', path: /^\/conversations-visitor\// }] },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://developers.hubspot.com/docs/api-reference/latest/conversations/chat-configuration/chat-widget-sdk',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
