import type { Vendor } from '../vendor.ts';

export default {
  id: 'tars',
  name: 'Tars',
  company: 'Tars',
  kind: 'ai-chat',
  marks: {
    request: [
      { host: 'tars-file-upload.s3.amazonaws.com', path: /^\/(bulb|share)\// },
      { host: 'chatbot.hellotars.com' },
    ],
    element: ['#tars-widget-fab', '#tars-cb-widget'],
  },
  chat: { answers: 'script', frames: [{ host: 'chatbot.hellotars.com', path: /^\/conv\// }] },
  explain: 'Offers you a chat in which a program asks set questions and gives set answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://help.hellotars.com/en/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
