import type { Company } from '../company.ts';

export default {
  id: 'aylo',
  name: 'Aylo',
  parent: null,
  country: 'CY',
  role: 'both',
  about: 'Owns Pornhub and other adult video sites and shows ads there.',
  hosts: {
    'pornhub.com': 'content',
    'phncdn.com': 'content',
    'youporn.com': 'content',
    'redtube.com': 'content',
    'brazzers.com': 'content',
    'brazzersnetwork.com': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://aylo.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
