import type { Company } from '../company.ts';

export default {
  id: 'roxot',
  name: 'Roxot',
  parent: null,
  country: 'RU',
  role: 'both',
  about: 'Runs ad auctions for Russian publishers.',
  hosts: {
    'roxot.com': 'advertising',
    'rxthdr.com': 'advertising',
    'skcrtxr.com': 'advertising',
  },
  listed: ['Roxot'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://roxot.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
