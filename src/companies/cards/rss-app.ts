import type { Company } from '../company.ts';

export default {
  id: 'rss-app',
  name: 'RSS.app',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shows news feeds inside other sites.',
  hosts: {
    'rss.app': 'content',
  },
  privacy: 'https://rss.app/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://rss.app/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
