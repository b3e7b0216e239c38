import type { Company } from '../company.ts';

export default {
  id: 'redbubble',
  name: 'Redbubble',
  parent: 'Articore',
  country: 'AU',
  role: 'controller',
  about: 'Prints artists’ designs; its pictures appear on blogs.',
  hosts: {
    'redbubble.com': 'content',
    'redbubble.net': 'content',
  },
  privacy: 'https://www.redbubble.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.redbubble.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
