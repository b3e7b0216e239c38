import type { Vendor } from '../vendor.ts';

export default {
  id: 'amazon-q-business',
  name: 'Amazon Q Business',
  company: 'Amazon',
  kind: 'ai-chat',
  marks: {
    request: [
      { host: 'chat.qbusiness.us-east-1.on.aws' },
      { host: 'chat.qbusiness.us-west-2.on.aws' },
      { host: 'chat.qbusiness.eu-west-1.on.aws' },
    ],
    element: ['iframe[src*=".chat.qbusiness."]'],
  },
  chat: {
    answers: 'ai',
    frames: [
      { host: 'chat.qbusiness.us-east-1.on.aws' },
      { host: 'chat.qbusiness.us-west-2.on.aws' },
      { host: 'chat.qbusiness.eu-west-1.on.aws' },
    ],
  },
  explain: 'Offers you a chat in which a computer program answers, and receives what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/embed-web-experience.html',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Vendor;
