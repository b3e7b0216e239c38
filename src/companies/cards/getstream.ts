import type { Company } from '../company.ts';

export default {
  id: 'getstream',
  name: 'Stream',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Chat, feed and comment building blocks for apps.',
  hosts: {
    'getstream.io': 'live-chat',
    'stream-io-api.com': 'live-chat',
    'stream-io-cdn.com': 'live-chat',
  },
  privacy: 'https://getstream.io/legal/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://getstream.io/legal/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
