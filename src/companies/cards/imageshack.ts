import type { Company } from '../company.ts';

export default {
  id: 'imageshack',
  name: 'ImageShack',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Picture host of old forums, once also behind yfrog links on Twitter.',
  hosts: {
    'imageshack.com': 'content',
    'imageshack.us': 'content',
    'yfrog.com': 'content',
  },
  listed: ['ImageShack'],
  privacy: 'https://imageshack.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://imageshack.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
