import type { Vendor } from '../vendor.ts';

export default {
  id: 'digitalgenius',
  name: 'DigitalGenius',
  company: 'DigitalGenius',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'chat.digitalgenius.com' }],
    element: ['#dg-chat-widget-iframe', '#dg-chat-widget-launcher-iframe'],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a computer program answers, and receives what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/gorgias/ai-agent-benchmark/blob/a54faab2b95ea55cfa728746afcbd70023fa3aa1/runner/vendors.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/gorgias/ai-agent-benchmark/blob/5531854430320e577ba61ab989c113b078b1b212/runner/detect.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
