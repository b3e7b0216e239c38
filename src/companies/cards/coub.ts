import type { Company } from '../company.ts';

export default {
  id: 'coub',
  name: 'Coub',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Looping video clips shown inside other sites.',
  hosts: {
    'coub.com': 'video',
  },
  privacy: 'https://coub.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://coub.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
