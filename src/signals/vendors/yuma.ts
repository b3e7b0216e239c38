import type { Vendor } from '../vendor.ts';

export default {
  id: 'yuma',
  name: 'Yuma',
  company: 'Yuma AI',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'js.yuma.ai' }, { host: 'api.yuma.ai' }, { host: 'app.yuma.ai', path: /^\/w\// }],
    element: ['iframe[src^="https://app.yuma.ai/w/"]'],
  },
  chat: { answers: 'ai', frames: [{ host: 'app.yuma.ai', path: /^\/w\// }] },
  explain: 'Offers you a chat in which a computer program answers, and receives what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/gorgias/ai-agent-benchmark/blob/a54faab2b95ea55cfa728746afcbd70023fa3aa1/runner/vendors.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
