import type { Vendor } from '../vendor.ts';

export default {
  id: 'elevenlabs',
  name: 'ElevenLabs Agents',
  company: 'ElevenLabs',
  kind: 'ai-chat',
  marks: {
    request: [
      { host: 'unpkg.com', path: /^\/@elevenlabs\/convai-widget-embed(@|\/|$)/ },
      { host: 'elevenlabs.io', path: /^\/(convai-widget|v1\/convai)(\/|$)/ },
      { host: 'rtc.elevenlabs.io' },
    ],
    element: ['elevenlabs-convai'],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a talk with a computer program, by voice or in writing, and keeps what you say.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/@elevenlabs/convai-widget-embed@0.5.4/dist/index.js', checked: '2026-11-22' },
    { url: 'https://elevenlabs.io/docs/eleven-agents/customization/widget', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;
