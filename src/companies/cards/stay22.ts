import type { Company } from '../company.ts';

export default {
  id: 'stay22',
  name: 'Stay22',
  parent: null,
  country: 'CA',
  role: 'both',
  about: 'Shows hotel maps on event and travel pages and rewrites booking links to earn a share.',
  hosts: {
    'stay22.com': 'advertising',
  },
  privacy: 'https://www.stay22.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.stay22.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
