import type { Vendor } from '../vendor.ts';

export default {
  id: 'boldchat',
  name: 'Bold360',
  company: 'Genesys',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'boldchat.com' }],
    cookie: [/^_bcvm_vid_\d+$/],
    global: ['_bcvma'],
  },
  identifiers: [{ place: 'cookie', name: /^_bcvm_vid_\d+$/ }],
  chat: { answers: 'human' },
  explain: 'Offers you a chat with the people of this site, and receives what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/waffle-iron/EDDM/blob/3690fae733716c3c070fa6b7f97e6b7d4c9c97ce/CCustom/BoldChatConversion.ascx',
      checked: '2026-11-22',
    },
    {
      url: 'https://support.bold360.com/bold360/help/list-of-cookies-used-by-bold360',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Vendor;
