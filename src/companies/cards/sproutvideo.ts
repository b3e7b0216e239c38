import type { Company } from '../company.ts';

export default {
  id: 'sproutvideo',
  name: 'SproutVideo',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Video player for companies that records viewers.',
  hosts: {
    'sproutvideo.com': 'video',
    'vids.io': 'video',
  },
  privacy: 'https://sproutvideo.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://sproutvideo.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
