import type { Company } from '../company.ts';

export default {
  id: 'userback',
  name: 'Userback',
  parent: null,
  country: 'AU',
  role: 'processor',
  about: 'Feedback button that sends a screenshot or replay of the visit to developers.',
  hosts: {
    'userback.io': 'session-replay',
  },
  privacy: 'https://userback.io/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://userback.io/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
