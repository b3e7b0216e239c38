import type { Company } from '../company.ts';

export default {
  id: 'addtoany',
  name: 'AddToAny',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Share buttons on blogs that send a page to social networks.',
  hosts: {
    'addtoany.com': 'social',
  },
  listed: ['AddToAny'],
  privacy: 'https://www.addtoany.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.addtoany.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
