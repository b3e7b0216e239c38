import type { Company } from '../company.ts';

export default {
  id: 'memo',
  name: 'Memo',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Counts readers of news articles and tells companies in the news how many there were.',
  hosts: {
    'memo.co': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://memo.co/blog/tag/readership/', checked: '2026-11-22' }],
} satisfies Company;
