import type { Vendor } from '../vendor.ts';

export default {
  id: 'chatkit',
  name: 'OpenAI ChatKit',
  company: 'OpenAI',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'cdn.platform.openai.com', path: /^\/deployments\/chatkit\// }],
    element: ['openai-chatkit'],
  },
  chat: { answers: 'ai', frames: [{ host: 'cdn.platform.openai.com', path: /^\/deployments\/chatkit\// }] },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/@openai/chatkit@1.9.0/types/index.d.ts', checked: '2026-11-22' },
    { url: 'https://openai.github.io/chatkit-js/quickstart', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;
