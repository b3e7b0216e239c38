import type { Company } from '../company.ts';

export default {
  id: 'groupon',
  name: 'Groupon',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Sells local discount vouchers and pays sites that send buyers.',
  hosts: {
    'groupon.com': 'advertising',
    'grouponcdn.com': 'advertising',
    'groupon-cdn.com': 'advertising',
  },
  privacy: 'https://www.groupon.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.groupon.com/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
