import type { Vendor } from '../vendor.ts';

export default {
  id: 'vapi',
  name: 'Vapi',
  company: 'Vapi',
  kind: 'ai-chat',
  marks: {
    request: [
      { host: 'unpkg.com', path: /^\/@vapi-ai\/client-sdk-react(@|\/|$)/ },
      { host: 'cdn.jsdelivr.net', path: /^\/gh\/VapiAI\/html-script-tag(@|\/)/ },
      { host: 'api.vapi.ai' },
    ],
    element: ['vapi-widget', '#vapi-support-btn'],
  },
  chat: { answers: 'ai', holders: ['.vapi-widget-wrapper'] },
  explain: 'Offers you a talk with a computer program, by voice or in writing, and keeps what you say.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/@vapi-ai/client-sdk-react@0.1.1/README.md', checked: '2026-11-22' },
    { url: 'https://docs.vapi.ai/chat/web-widget', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://docs.vapi.ai/assistants/examples/voice-widget', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;
