import type { Company } from '../company.ts';

export default {
  id: 'omnichat',
  name: 'Omnichat',
  parent: null,
  country: 'HK',
  role: 'processor',
  about: 'Provides chat for shops in Asia and follows what their visitors do.',
  hosts: {
    'omnichat.ai': 'live-chat',
    'easychat.co': 'live-chat',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.omnichat.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
