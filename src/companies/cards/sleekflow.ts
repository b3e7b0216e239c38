import type { Company } from '../company.ts';

export default {
  id: 'sleekflow',
  name: 'SleekFlow',
  parent: null,
  country: 'HK',
  role: 'processor',
  about: 'Messenger and web chat inbox for shops in Asia.',
  hosts: {
    'sleekflow.io': 'live-chat',
  },
  privacy: 'https://sleekflow.io/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://sleekflow.io/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
