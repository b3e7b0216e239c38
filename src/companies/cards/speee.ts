import type { Company } from '../company.ts';

export default {
  id: 'speee',
  name: 'Speee',
  parent: null,
  country: 'JP',
  role: 'both',
  about: 'Places ads that look like articles on Japanese sites through UZOU.',
  hosts: {
    'speee-ad.jp': 'advertising',
    'speee.jp': 'advertising',
    'uzou.jp': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://speee.jp/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
