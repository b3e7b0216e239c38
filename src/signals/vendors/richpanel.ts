import type { Vendor } from '../vendor.ts';

export default {
  id: 'richpanel',
  name: 'Richpanel',
  company: 'Richpanel',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'cdn.richpanel.com' }, { host: 'messenger.richpanel.com' }],
    element: ['#richpanel_messenger_iframe', '#richpanel-container'],
  },
  chat: { answers: 'ai-or-human', frames: [{ host: 'messenger.richpanel.com' }] },
  explain: 'Offers you a chat in which people or a program answer, and receives what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/quoctruong027/test_pnc/blob/b4549b90c9981be235ec91f3c0f0dbb6b7c278df/wp-content/plugins/trunk/includes/js.php',
      checked: '2026-11-22',
    },
    { url: 'https://www.richpanel.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;
