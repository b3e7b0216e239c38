import type { Vendor } from '../vendor.ts';

export default {
  id: 'drift',
  name: 'Drift',
  company: 'Salesloft',
  kind: 'live-chat',
  // No global `drift`: a common word.
  marks: {
    request: [{ host: 'driftt.com' }, { host: 'drift.com' }, { host: 'driftapi.com' }],
    cookie: ['drift_aid', 'driftt_aid'],
    element: ['#drift-widget', '#drift-frame-controller'],
  },
  identifiers: [
    { place: 'cookie', name: 'drift_aid' },
    { place: 'cookie', name: 'driftt_aid' },
  ],
  chat: {
    answers: 'ai-or-human',
    frames: [{ host: 'js.driftt.com', path: /^\/core\// }],
    holders: ['iframe#drift-frame-chat'],
  },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://app.unpkg.com/react-live-chat-loader@2.11.0/files/dist/providers/drift.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
