import type { Company } from '../company.ts';

export default {
  id: 'talkjs',
  name: 'TalkJS',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Chat between buyers and sellers inside marketplaces.',
  hosts: {
    'talkjs.com': 'live-chat',
  },
  privacy: 'https://talkjs.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://talkjs.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
