import type { Company } from '../company.ts';

export default {
  id: 'cookietractor',
  name: 'CookieTractor',
  parent: null,
  country: 'SE',
  role: 'processor',
  about: 'Swedish cookie banner for town halls and company sites.',
  hosts: {
    'cookietractor.com': 'consent',
  },
  privacy: 'https://www.cookietractor.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cookietractor.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
