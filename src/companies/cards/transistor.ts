import type { Company } from '../company.ts';

export default {
  id: 'transistor',
  name: 'Transistor',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Podcast host whose players on blogs report plays to the show’s owner.',
  hosts: {
    'transistor.fm': 'content',
  },
  privacy: 'https://transistor.fm/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://transistor.fm/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
