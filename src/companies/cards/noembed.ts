import type { Company } from '../company.ts';

export default {
  id: 'noembed',
  name: 'Noembed',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Turns links into embedded players for other sites.',
  hosts: {
    'noembed.com': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://noembed.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
