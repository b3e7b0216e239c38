import type { Company } from '../company.ts';

export default {
  id: 'sprig',
  name: 'Sprig',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Asks users short questions inside apps and replays their visits for product teams.',
  hosts: {
    'sprig.com': 'session-replay',
    'userleap.com': 'session-replay',
  },
  privacy: 'https://sprig.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://sprig.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
