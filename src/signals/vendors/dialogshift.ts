import type { Vendor } from '../vendor.ts';

export default {
  id: 'dialogshift',
  name: 'DialogShift',
  company: 'DialogShift',
  kind: 'ai-chat',
  marks: {
    request: [
      { host: 'assets.dialogshift.com' },
      { host: 'webchat.dialogshift.com' },
      { host: 'livechat.dialogshift.com' },
      { host: 'cdn.jsdelivr.net', path: /^\/npm\/dialogshift-webchat-sdk(@|\/)/ },
    ],
    global: ['Dialogshift'],
  },
  chat: { answers: 'ai', frames: [{ host: 'webchat.dialogshift.com' }, { host: 'livechat.dialogshift.com' }] },
  explain: 'Offers you a chat in which a program answers about your stay, and keeps what you write for the hotel.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/dialogshift/dialogshift-webchat-sdk/blob/02a1f9add92c40f650a085b4e152c9814d070847/README.md',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/dialogshift/dialogshift-webchat-sdk/blob/490146541e74c7095c60498338eb5cfd2d03effe/src/scripts/config/env.prod.ts',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
