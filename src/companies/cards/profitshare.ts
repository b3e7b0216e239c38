import type { Company } from '../company.ts';

export default {
  id: 'profitshare',
  name: 'Profitshare',
  parent: null,
  country: 'RO',
  role: 'both',
  about: 'Romanian affiliate network that counts orders brought by sites.',
  hosts: {
    'profitshare.ro': 'advertising',
    'profitshare.com': 'advertising',
  },
  listed: ['Profitshare'],
  privacy: 'https://profitshare.ro/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://profitshare.ro/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
