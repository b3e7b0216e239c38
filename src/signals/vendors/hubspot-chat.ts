import type { Vendor } from '../vendor.ts';

export default {
  id: 'hubspot-chat',
  name: 'HubSpot chat',
  company: 'HubSpot',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'usemessages.com' }],
    global: ['HubSpotConversations', 'hsConversationsSettings'],
    element: ['#hubspot-messages-iframe-container'],
  },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://developers.hubspot.com/docs/api-reference/latest/conversations/chat-configuration/chat-widget-sdk',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
