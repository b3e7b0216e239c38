import type { Company } from '../company.ts';

export default {
  id: 'recobell',
  name: 'Recobell',
  parent: null,
  country: 'KR',
  role: 'processor',
  about: 'Suggests products to shoppers in Korean shops from what they looked at.',
  hosts: {
    'recobell.io': 'recommendation',
  },
  listed: ['RecoBell'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.recobell.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
