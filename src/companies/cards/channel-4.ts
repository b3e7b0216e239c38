import type { Company } from '../company.ts';

export default {
  id: 'channel-4',
  name: 'Channel 4',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'British broadcaster whose player requires an account and chooses advertising by viewer.',
  hosts: {
    'channel4.com': 'video',
    'c4assets.com': 'video',
    'channel4sales.com': 'content',
  },
  privacy: 'https://www.channel4.com/4viewers/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.channel4.com/4viewers/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
