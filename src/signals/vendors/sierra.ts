import type { Vendor } from '../vendor.ts';

export default {
  id: 'sierra',
  name: 'Sierra',
  company: 'Sierra',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'sierra.chat' }],
    element: ['#sierra-chat-button', '#sierra-chat-launcher'],
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
      url: 'https://github.com/sierra-inc/sierra-ios-sdk/blob/094aec9c784df04d873451254bd669377f8527b4/Sources/SierraSDK/Model/Agent.swift',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
