import type { Company } from '../company.ts';

export default {
  id: 'kajabi',
  name: 'Kajabi',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs course sites and newsletters of coaches.',
  hosts: {
    'kajabi.com': 'hosting',
    'kajabi-cdn.com': 'hosting',
  },
  privacy: 'https://legal.kajabi.com/policies/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://legal.kajabi.com/policies/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
