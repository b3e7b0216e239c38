import type { Company } from '../company.ts';

export default {
  id: 'engageya',
  name: 'Engageya',
  parent: null,
  country: 'IL',
  role: 'controller',
  about: 'Fills boxes on Middle Eastern news sites with related and paid links.',
  hosts: {
    'engageya.com': 'recommendation',
  },
  privacy: 'https://www.engageya.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.engageya.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
