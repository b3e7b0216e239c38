import type { Company } from '../company.ts';

export default {
  id: 'feedwind',
  name: 'FeedWind',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Japanese tool that shows news feeds in small sites.',
  hosts: {
    'feed.mikle.com': 'content',
  },
  privacy: 'https://feed.mikle.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://feed.mikle.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
