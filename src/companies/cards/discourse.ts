import type { Company } from '../company.ts';

export default {
  id: 'discourse',
  name: 'Discourse',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Forum software and hosting for communities.',
  hosts: {
    'discourse.org': 'social',
    'discourse-cdn.com': 'social',
  },
  privacy: 'https://www.discourse.org/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.discourse.org/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
