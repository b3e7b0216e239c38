import type { Company } from '../company.ts';

export default {
  id: 'gist',
  name: 'Gist',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Chat, pop-ups and mailing in one tool that follows visitors for small firms.',
  hosts: {
    'getgist.com': 'live-chat',
  },
  privacy: 'https://getgist.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://getgist.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
