import type { Vendor } from '../vendor.ts';

export default {
  id: 'google-commerce-agent',
  name: 'Google Conversational Commerce agent',
  company: 'Google',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'agenticapplications.googleapis.com', path: /^\/v1\/sales:/ }],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a computer program answers, and receives what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/gorgias/ai-agent-benchmark/blob/a54faab2b95ea55cfa728746afcbd70023fa3aa1/runner/vendors.js',
      checked: '2026-11-22',
    },
    { url: 'https://cloud.google.com/retail/docs/conversational-search', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;
