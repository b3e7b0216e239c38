import type { Vendor } from '../vendor.ts';

export default {
  id: 'lex-web-ui',
  name: 'Lex Web UI',
  company: 'Amazon',
  kind: 'ai-chat',
  // Sites keep its script on hosts of their own. What is written goes to Amazon all the same, so that is no mark.
  marks: {
    global: ['ChatBotUiLoader'],
    element: ['#lex-web-ui-iframe', '#lex-web-ui-fullpage'],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a computer program answers, and receives what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/aws-samples/aws-lex-web-ui/blob/00a228405e80b86006138be9524a61197933609d/README.md',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/aws-samples/aws-lex-web-ui/blob/0892314ef516ae31a7c0bb6d43369b9a9d1108e5/src/lex-web-ui-loader/js/defaults/loader.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
