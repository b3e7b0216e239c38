import type { Company } from '../company.ts';

export default {
  id: 'numberly',
  name: 'Numberly',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'Buys ads and sends mail for brands, linking both to the same people.',
  hosts: {
    'mmtro.com': 'advertising',
    'nzaza.com': 'advertising',
    'numberly.com': 'advertising',
    '1000mercis.com': 'advertising',
    'email-attitude.com': 'advertising',
  },
  listed: ['Numberly', 'Email Attitude'],
  privacy: 'https://numberly.com/en/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://numberly.com/en/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
