import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'hubspot-chat',
  vendor: 'hubspot-chat',
  marks: [{ host: 'hubspot.com', path: /^\/livechat-public\/v1\/message\/public(\/mobile)?$/ }],
  anyHost: [{ path: /^\/_hcms\/livechat\/widget$/, query: ['portalId'] }],
  fields: {
    event: 'event',
    portalId: 'account',
    email: 'email',
    identificationToken: 'person',
    messagesUtk: 'browser',
    traceId: 'browser',
    hubspotUtk: 'browser',
    __hstc: 'browser',
    __hssc: 'session',
    referrer: 'page',
    mobile: 'device',
    chatflow: 'technical',
    'conversations-embed': 'technical',
  },
  read: reads({ otherwise: 'Start' }),
  sources: [
    {
      url: 'https://developers.hubspot.com/docs/api-reference/conversations-chat-widget-sdk/guide',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
