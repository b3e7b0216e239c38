import type { Vendor } from '../vendor.ts';

export default {
  id: 'qualified',
  name: 'Qualified',
  company: 'Qualified',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'js.qualified.com' }, { host: 'app.qualified.com' }],
    element: ['#q-messenger-frame', '#qualified-multimodal-host'],
  },
  chat: {
    answers: 'ai-or-human',
    frames: [{ host: 'app.qualified.com', path: /^\/w\// }],
    holders: ['.qlfd-messenger-frame'],
  },
  explain: 'Looks up which company you may work for, and offers you a chat in which people or a program answer.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.qualified.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
