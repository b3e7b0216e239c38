import type { Vendor } from '../vendor.ts';

export default {
  id: 'crisp',
  name: 'Crisp',
  company: 'Crisp',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'crisp.chat' }],
    cookie: [/^crisp-client(%2F|\/)session(%2F|\/)[\da-f-]{36}.*$/],
    element: ['#crisp-chatbox', '.crisp-client'],
  },
  identifiers: [{ place: 'cookie', name: /^crisp-client(%2F|\/)session(%2F|\/)[\da-f-]{36}.*$/ }],
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/nuxt/scripts/blob/2a1ab4735b60808ec6669212e287ed2d833e30ee/src/runtime/registry/crisp.ts',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
