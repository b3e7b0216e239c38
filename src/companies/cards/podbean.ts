import type { Company } from '../company.ts';

export default {
  id: 'podbean',
  name: 'Podbean',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Podcast players on blogs, with download counts and ads.',
  hosts: {
    'podbean.com': 'content',
  },
  privacy: 'https://www.podbean.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.podbean.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
