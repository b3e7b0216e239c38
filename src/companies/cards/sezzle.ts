import type { Company } from '../company.ts';

export default {
  id: 'sezzle',
  name: 'Sezzle',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Four-part payment offers in American shops, with a check of the buyer.',
  hosts: {
    'sezzle.com': 'utility',
    'sezzle.in': 'utility',
  },
  privacy: 'https://legal.sezzle.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://legal.sezzle.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
