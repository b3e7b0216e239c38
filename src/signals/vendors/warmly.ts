import type { Vendor } from '../vendor.ts';

export default {
  id: 'warmly',
  name: 'Warmly',
  company: 'Warmly',
  kind: 'identity',
  marks: {
    request: [{ host: 'getwarmly.com' }],
    element: ['#warmly-widget'],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Tries to find out who you are and where you work, and may open a chat with you by it.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://docs.packdigital.com/integrations/warmly', checked: '2026-11-22' },
    {
      url: 'https://raw.githubusercontent.com/api-evangelist/warmly/refs/heads/main/components/warmly-components.yml',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
