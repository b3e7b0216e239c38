import type { Company } from '../company.ts';

export default {
  id: 'audioboom',
  name: 'Audioboom',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'Podcast players on news sites, with ads in the episodes.',
  hosts: {
    'audioboom.com': 'content',
    'audioboo.fm': 'content',
  },
  listed: ['audioBoom'],
  privacy: 'https://audioboom.com/about/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://audioboom.com/about/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
