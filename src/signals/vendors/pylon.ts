import type { Vendor } from '../vendor.ts';

export default {
  id: 'pylon',
  name: 'Pylon',
  company: 'Pylon',
  kind: 'live-chat',
  // No globals `Pylon` and `pylon`: common words.
  marks: {
    request: [{ host: 'widget.usepylon.com' }],
    element: ['#pylon-chat', '#pylon-chat-bubble'],
  },
  chat: { answers: 'ai-or-human', holders: ['.PylonChat-bubbleFrameContainer'] },
  explain: 'Offers you a chat in which people or a program answer, and receives what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/rilldata/rill/blob/c3f7db4d652511e23d8744ad8bbf7a85fd6a1478/web-admin/src/features/help/initPylonWidget.ts',
      checked: '2026-11-22',
    },
    { url: 'https://docs.usepylon.com/pylon-docs/chat-widget/chat-setup', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;
