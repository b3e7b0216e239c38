import type { Company } from '../company.ts';

export default {
  id: 'feedly',
  name: 'Feedly',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Newsreader whose follow buttons appear on blogs.',
  hosts: {
    'feedly.com': 'social',
  },
  privacy: 'https://feedly.com/i/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://feedly.com/i/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
