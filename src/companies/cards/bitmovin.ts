import type { Company } from '../company.ts';

export default {
  id: 'bitmovin',
  name: 'Bitmovin',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Video player and counters that measure how well videos play.',
  hosts: {
    'bitmovin.com': 'video',
  },
  privacy: 'https://bitmovin.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://bitmovin.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
