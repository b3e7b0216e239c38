import type { Vendor } from '../vendor.ts';

export default {
  id: 'typebot',
  name: 'Typebot',
  company: 'Typebot',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'typebot.io' }, { host: 'cdn.jsdelivr.net', path: /^\/npm\/@typebot\.io\/js(@|\/)/ }],
    ownHost: [{ run: 'by-site', path: /\/api\/v1\/typebots\/[^/]+\/startChat$/ }],
    element: ['typebot-bubble', 'typebot-standard', 'typebot-popup'],
  },
  chat: { answers: 'script' },
  explain: 'Offers you a chat in which a program asks set questions and gives set answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/@typebot.io/js@0.10.7/README.md', checked: '2026-11-22' },
    { url: 'https://unpkg.com/@typebot.io/js@0.10.7/dist/web.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
