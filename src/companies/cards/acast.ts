import type { Company } from '../company.ts';

export default {
  id: 'acast',
  name: 'Acast',
  parent: null,
  country: 'SE',
  role: 'both',
  about: 'Podcast players with ads chosen by place and device.',
  hosts: {
    'acast.com': 'content',
    'acast.cloud': 'content',
  },
  privacy: 'https://www.acast.com/en/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.acast.com/en/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
