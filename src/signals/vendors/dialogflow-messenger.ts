import type { Vendor } from '../vendor.ts';

export default {
  id: 'dialogflow-messenger',
  name: 'Dialogflow Messenger',
  company: 'Google',
  kind: 'ai-chat',
  marks: {
    request: [
      { host: 'www.gstatic.com', path: /^\/dialogflow-console\/fast\// },
      { host: 'dialogflow.cloud.google.com' },
      { host: 'console.dialogflow.com' },
    ],
    element: ['df-messenger'],
  },
  chat: { answers: 'ai', frames: [{ host: 'console.dialogflow.com', path: /^\/api-client\/demo\/embedded\// }] },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://docs.cloud.google.com/dialogflow/docs/integrations/dialogflow-messenger',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
