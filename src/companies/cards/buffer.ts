import type { Company } from '../company.ts';

export default {
  id: 'buffer',
  name: 'Buffer',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Share buttons and planned posts for social networks.',
  hosts: {
    'buffer.com': 'social',
    'bufferapp.com': 'social',
  },
  listed: ['Buffer'],
  privacy: 'https://buffer.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://buffer.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
