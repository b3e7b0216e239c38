import type { Company } from '../company.ts';

export default {
  id: 'networkedblogs',
  name: 'NetworkedBlogs',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Follow boxes that showed Facebook readers of a blog.',
  hosts: {
    'networkedblogs.com': 'social',
  },
  privacy: 'https://www.networkedblogs.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.networkedblogs.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
