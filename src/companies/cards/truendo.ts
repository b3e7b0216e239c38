import type { Company } from '../company.ts';

export default {
  id: 'truendo',
  name: 'TRUENDO',
  parent: null,
  country: 'AT',
  role: 'processor',
  about: 'Austrian privacy panel and cookie banner for websites.',
  hosts: {
    'truendo.com': 'consent',
  },
  listed: ['Truendo CMP'],
  privacy: 'https://truendo.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://truendo.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
