import type { Company } from '../company.ts';

export default {
  id: 'fastcomments',
  name: 'FastComments',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Comment boxes for blogs and shops.',
  hosts: {
    'fastcomments.com': 'social',
  },
  privacy: 'https://fastcomments.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://fastcomments.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
