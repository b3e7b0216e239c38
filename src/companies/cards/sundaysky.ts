import type { Company } from '../company.ts';

export default {
  id: 'sundaysky',
  name: 'SundaySky',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Makes videos that address each viewer personally.',
  hosts: {
    'sundaysky.com': 'advertising',
  },
  listed: ['SundaySky'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://sundaysky.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
