import type { Company } from '../company.ts';

export default {
  id: 'channel-talk',
  name: 'Channel Talk',
  parent: null,
  country: 'KR',
  role: 'processor',
  about: 'Korean chat messenger for shops, with marketing messages to chosen visitors.',
  hosts: {
    'channel.io': 'live-chat',
    'zoyi.co': 'live-chat',
  },
  privacy: 'https://channel.io/en/terms-of-service',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://channel.io/en/terms-of-service', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
