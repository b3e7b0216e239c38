import type { Company } from '../company.ts';

export default {
  id: 'imgur',
  name: 'Imgur',
  parent: 'MediaLab',
  country: 'US',
  role: 'controller',
  about: 'Picture host whose images and posts appear on forums and blogs.',
  hosts: {
    'imgur.io': 'content',
    'imgur.com': 'content',
  },
  listed: ['Imgur'],
  privacy: 'https://imgur.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://imgur.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
