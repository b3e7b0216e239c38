import type { Company } from '../company.ts';

export default {
  id: 'sessionstack',
  name: 'SessionStack',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Replays user sessions with their technical errors so that support staff can see what went wrong.',
  hosts: {
    'sessionstack.com': 'session-replay',
  },
  privacy: 'https://www.sessionstack.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sessionstack.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
