import type { Vendor } from '../vendor.ts';

export default {
  id: 'watsonx-orchestrate',
  name: 'watsonx Orchestrate',
  company: 'IBM',
  kind: 'ai-chat',
  marks: {
    request: [
      { host: 'watson-orchestrate.ibm.com', path: /^\/wxochat\// },
      { host: 'watson-orchestrate.cloud.ibm.com', path: /^\/wxochat\// },
    ],
    global: ['wxOConfiguration', 'wxoLoader'],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a computer program answers, and receives what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/watson-developer-cloud/watsonx-orchestrate-developer-toolkit/blob/8a2c48901af7972964d7f43ee0ed032efbffe0bd/embed_chat_examples/anonymous-embed-chat-node/static/index.html',
      checked: '2026-11-22',
    },
    { url: 'https://developer.watson-orchestrate.ibm.com/manage/channels', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;
