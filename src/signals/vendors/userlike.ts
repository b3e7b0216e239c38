import type { Vendor } from '../vendor.ts';

export default {
  id: 'userlike',
  name: 'Lime Connect (Userlike)',
  company: 'Lime Technologies',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'userlike-cdn-widgets.s3-eu-west-1.amazonaws.com' }],
    cookie: ['uslk_e', 'uslk_s'],
    element: ['#userlike', '#uslk-button'],
  },
  identifiers: [{ place: 'cookie', name: 'uslk_e' }],
  chat: { answers: 'ai-or-human', holders: ['#uslk-messenger'] },
  explain: 'Puts a chat window on the page, and knows your browser again when you come back.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' }],
} satisfies Vendor;
