import type { Vendor } from '../vendor.ts';

export default {
  id: 'delphi',
  name: 'Delphi',
  company: 'Delphi',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'embed.delphi.ai' }, { host: 'delphi.ai', path: /^\/(embed\.js$|embed\/|embeddable\/)/ }],
    element: ['#delphi-bubble-container'],
  },
  chat: {
    answers: 'ai',
    frames: [{ host: 'embed.delphi.ai' }, { host: 'delphi.ai', path: /^\/(embed|embeddable)\// }],
  },
  explain: 'Offers you a chat with a program that imitates a real person, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.delphi.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
