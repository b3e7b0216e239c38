import type { Vendor } from '../vendor.ts';

export default {
  id: 'vertex-ai-search',
  name: 'Vertex AI Search widget',
  company: 'Google',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'cloud.google.com', path: /^\/ai\/gen-app-builder\/client$/ }],
    element: ['gen-search-widget'],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a computer program answers, and receives what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/Karan-Shah-2513/dws-hackathon-frontend/blob/f0a2c1f65e8ee03e0034c4be1da72317edf3df3a/widgets/gen-ai-search/LearningSearchWidget.jsx',
      checked: '2026-11-22',
    },
    { url: 'https://docs.cloud.google.com/generative-ai-app-builder/docs', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;
