import type { Company } from '../company.ts';

export default {
  id: 'affiliatly',
  name: 'Affiliatly',
  parent: null,
  country: 'BG',
  role: 'processor',
  about: 'Affiliate tracking for small web shops.',
  hosts: {
    'affiliatly.com': 'advertising',
  },
  listed: ['Affiliatly'],
  privacy: 'https://www.affiliatly.com/privacy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.affiliatly.com/privacy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
