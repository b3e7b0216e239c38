import type { Company } from '../company.ts';

export default {
  id: 'walla',
  name: 'Walla',
  parent: null,
  country: 'IL',
  role: 'controller',
  about: 'Israeli portal with news, mail and shopping.',
  hosts: {
    'walla.co.il': 'content',
    'wcdn.co.il': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.walla.co.il/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
