import type { Company } from '../company.ts';

export default {
  id: 'epn',
  name: 'ePN',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Affiliate and cashback network for marketplaces.',
  hosts: {
    'epn.bz': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://epn.bz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
