import type { Company } from '../company.ts';

export default {
  id: 'newsharecounts',
  name: 'NewShareCounts',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Counted shares on Twitter for share buttons of blogs.',
  hosts: {
    'newsharecounts.com': 'social',
  },
  listed: ['NewShareCounts'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://newsharecounts.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
