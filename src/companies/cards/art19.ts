import type { Company } from '../company.ts';

export default {
  id: 'art19',
  name: 'ART19',
  parent: 'Amazon',
  country: 'US',
  role: 'both',
  about: 'Podcast players and ads measured for the shows’ owners.',
  hosts: {
    'art19.com': 'content',
  },
  privacy: 'https://art19.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://art19.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
