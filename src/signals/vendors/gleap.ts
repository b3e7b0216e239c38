import type { Vendor } from '../vendor.ts';

export default {
  id: 'gleap',
  name: 'Gleap',
  company: 'Gleap',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'api.gleap.io' }, { host: 'messenger-app.gleap.io' }],
    element: ['.gleap-frame-container', '.bb-feedback-button'],
  },
  chat: { answers: 'ai-or-human', frames: [{ host: 'messenger-app.gleap.io' }] },
  explain: 'Offers you a chat in which people or a program answer, and can send a picture of your page along.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/gleap@16.4.0/build/browser/index.js', checked: '2026-11-22' }],
} satisfies Vendor;
