import type { Company } from '../company.ts';

export default {
  id: 'people-inc',
  name: 'People Inc.',
  // Formerly Meredith, then Dotdash Meredith.
  hosts: {
    'mdpcdn.com': 'content',
    'meredithcorp.io': 'content',
    'dotdash.com': 'content',
  },
  privacy: 'https://www.people.inc/brands-privacy',
  sources: [{ url: 'https://www.people.inc/brands-privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
