import type { Vendor } from '../vendor.ts';

export default {
  id: 'leadconnector',
  name: 'LeadConnector chat',
  company: 'HighLevel',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'widgets.leadconnectorhq.com', path: /^\/(loader\.js$|chat-widget\/)/ }],
    element: ['chat-widget[location-id]'],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://help.gohighlevel.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
