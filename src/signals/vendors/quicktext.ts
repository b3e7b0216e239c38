import type { Vendor } from '../vendor.ts';

export default {
  id: 'quicktext',
  name: 'Quicktext',
  company: 'Quicktext',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'cdn.quicktext.im' }, { host: 'cdn.qt.im' }],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a program answers about your stay, and keeps what you write for the hotel.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/ampproject/amphtml/blob/606a5e73554de5bb8603c9525257f41e3cf42177/extensions/amp-quicktext/amp-quicktext.md',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
