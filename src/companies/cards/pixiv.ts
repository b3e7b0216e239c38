import type { Company } from '../company.ts';

export default {
  id: 'pixiv',
  name: 'pixiv',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Japanese platform for drawings; other pages show its pictures.',
  hosts: {
    'pixiv.net': 'content',
    'pximg.net': 'content',
    'pixiv.me': 'content',
    'booth.pm': 'content',
    'fanbox.cc': 'content',
  },
  privacy: 'https://policies.pixiv.net/en.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://policies.pixiv.net/en.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
