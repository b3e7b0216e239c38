import type { Company } from '../company.ts';

export default {
  id: 'userway',
  name: 'UserWay',
  parent: 'Level Access',
  country: 'US',
  role: 'processor',
  about: 'Toolbar that changes pages for disabled visitors.',
  hosts: {
    'userway.org': 'utility',
    'userway.dev': 'utility',
  },
  privacy: 'https://userway.org/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://userway.org/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
