import type { Company } from '../company.ts';

export default {
  id: 'linktree',
  name: 'Linktree',
  parent: null,
  country: 'AU',
  role: 'controller',
  about: 'Link pages for social media users that count and profile visitors.',
  hosts: {
    'linktr.ee': 'social',
    'linktree.com': 'social',
  },
  privacy: 'https://linktr.ee/s/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://linktr.ee/s/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
