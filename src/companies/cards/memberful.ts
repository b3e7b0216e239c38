import type { Company } from '../company.ts';

export default {
  id: 'memberful',
  name: 'Memberful',
  parent: 'Patreon',
  country: 'US',
  role: 'processor',
  about: 'Handles paid memberships for podcasts, blogs and newsletters.',
  hosts: {
    'memberful.com': 'utility',
  },
  privacy: 'https://memberful.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://memberful.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
