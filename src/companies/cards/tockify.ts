import type { Company } from '../company.ts';

export default {
  id: 'tockify',
  name: 'Tockify',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Event calendars placed in other sites.',
  hosts: {
    'tockify.com': 'utility',
  },
  privacy: 'https://tockify.com/i/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://tockify.com/i/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
