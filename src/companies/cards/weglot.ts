import type { Company } from '../company.ts';

export default {
  id: 'weglot',
  name: 'Weglot',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Translates websites and delivers the translated text to visitors.',
  hosts: {
    'weglot.com': 'utility',
    'cdn-api-weglot.com': 'utility',
  },
  privacy: 'https://weglot.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://weglot.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
