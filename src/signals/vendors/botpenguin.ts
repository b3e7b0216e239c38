import type { Vendor } from '../vendor.ts';

export default {
  id: 'botpenguin',
  name: 'BotPenguin',
  company: 'BotPenguin',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'cdn.botpenguin.com', path: /^\/(website-bot|botpenguin|bot)\.js$/ }],
    global: ['BotPenguin'],
    element: ['#BotPenguin-messenger', '#botpenguin-launcher-12'],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://botpenguin.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
