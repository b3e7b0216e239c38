import type { Company } from '../company.ts';

export default {
  id: 'rss2json',
  name: 'rss2json',
  parent: null,
  country: 'VN',
  role: 'processor',
  about: 'Turns news feeds into data that scripts on blogs can show.',
  hosts: {
    'rss2json.com': 'utility',
  },
  listed: ['rss2json'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://rss2json.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
