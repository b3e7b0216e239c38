import type { Vendor } from '../vendor.ts';

export default {
  id: 'landbot',
  name: 'Landbot',
  company: 'Landbot',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'landbot.io' }, { host: 'storage.googleapis.com', path: /^\/landbot\.pro\// }],
    element: ['.LandbotLivechat'],
  },
  chat: { answers: 'script', frames: [{ host: 'chats.landbot.io' }] },
  explain: 'Offers you a chat in which a program asks set questions and gives set answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/luratic/LandbotMainLibrary/blob/7116cb92b27362f955c0e72578eda3e7394884e9/template.tpl',
      checked: '2026-11-22',
    },
    { url: 'https://help.landbot.io/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;
