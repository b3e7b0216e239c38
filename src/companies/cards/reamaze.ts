import type { Company } from '../company.ts';

export default {
  id: 'reamaze',
  name: 'Re:amaze',
  parent: 'GoDaddy',
  country: 'US',
  role: 'processor',
  about: 'Chat and help desk for shops that shows staff who is browsing right now.',
  hosts: {
    'reamaze.com': 'live-chat',
    'reamaze.io': 'live-chat',
  },
  privacy: 'https://www.reamaze.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.reamaze.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
