import type { Company } from '../company.ts';

export default {
  id: 'birdeye',
  name: 'Birdeye',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shows and gathers reviews for local businesses and offers them a web chat.',
  hosts: {
    'birdeye.com': 'live-chat',
  },
  privacy: 'https://birdeye.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://birdeye.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
