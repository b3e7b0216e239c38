import type { Company } from '../company.ts';

export default {
  id: 'octillion',
  name: 'Octillion Media',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Buys local video and TV-app ads by auction.',
  hosts: {
    'octillion.media': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://octillion.media/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
