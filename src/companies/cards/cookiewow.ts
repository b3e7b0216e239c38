import type { Company } from '../company.ts';

export default {
  id: 'cookiewow',
  name: 'Cookie Wow',
  parent: null,
  country: 'TH',
  role: 'processor',
  about: 'Thai cookie banner for company sites.',
  hosts: {
    'cookiewow.com': 'consent',
  },
  privacy: 'https://cookiewow.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://cookiewow.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
