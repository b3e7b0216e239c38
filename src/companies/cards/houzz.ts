import type { Company } from '../company.ts';

export default {
  id: 'houzz',
  name: 'Houzz',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Home design site with shop; other pages embed its buttons.',
  hosts: {
    'houzz.com': 'content',
    'hzcdn.com': 'content',
  },
  privacy: 'https://www.houzz.com/privacyPolicy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.houzz.com/privacyPolicy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
