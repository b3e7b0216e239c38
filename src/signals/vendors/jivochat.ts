import type { Vendor } from '../vendor.ts';

export default {
  id: 'jivochat',
  name: 'JivoChat',
  company: 'JivoChat',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'jivosite.com' }],
    element: ['jdiv'],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://gist.github.com/phmLabs/bc1407e74383409c7d70db1619d4474c', checked: '2026-11-22' }],
} satisfies Vendor;
