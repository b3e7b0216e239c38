import type { Vendor } from '../vendor.ts';

export default {
  id: 'talkdesk',
  name: 'Talkdesk Chat',
  company: 'Talkdesk',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'talkdeskchatsdk.talkdeskapp.com' }],
    element: ['#tdWebchat'],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://support.talkdesk.com/hc/en-us/articles/4417729464731-Talkdesk-Digital-Engagement-Chat-Channel-for-Administrators',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Vendor;
