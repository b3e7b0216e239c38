import type { Company } from '../company.ts';

export default {
  id: 'tagboard',
  name: 'Tagboard',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shows social media posts in broadcasts and on pages.',
  hosts: {
    'tagboard.com': 'social',
  },
  listed: ['Tagboard'],
  privacy: 'https://tagboard.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://tagboard.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
