import type { Company } from '../company.ts';

export default {
  id: 'adnow',
  name: 'Adnow',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'Fills boxes under articles with paid teasers.',
  hosts: {
    'adnow.com': 'recommendation',
    'ads1-adnow.com': 'recommendation',
  },
  privacy: 'https://adnow.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adnow.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
