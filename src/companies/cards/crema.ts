import type { Company } from '../company.ts';

export default {
  id: 'crema',
  name: 'Crema',
  parent: null,
  country: 'KR',
  role: 'processor',
  about: 'Collects and shows product reviews in Korean shops.',
  hosts: {
    'cre.ma': 'customer-support',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cre.ma/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
