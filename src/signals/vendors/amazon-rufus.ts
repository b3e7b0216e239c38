import type { Vendor } from '../vendor.ts';

export default {
  id: 'amazon-rufus',
  name: 'Amazon Rufus',
  company: 'Amazon',
  kind: 'ai-chat',
  marks: {
    element: ['#nav-rufus-disco', '.rufus-panel-container'],
  },
  chat: { answers: 'ai', holders: ['#nav-flyout-rufus', '#rufus-conversation-container-inner'] },
  explain: "Offers you Amazon's shopping assistant, a computer program, which receives what you write.",
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/laylavish/uBlockOrigin-HUGE-AI-Blocklist/issues/254',
      checked: '2026-11-22',
      seen: 'cited',
    },
    { url: 'https://github.com/Stevoisiak/Stevos-AI-Blocklist/issues/70', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;
