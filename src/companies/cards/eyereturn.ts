import type { Company } from '../company.ts';

export default {
  id: 'eyereturn',
  name: 'eyeReturn Marketing',
  parent: null,
  country: 'CA',
  role: 'both',
  about: 'Buys and serves ads for Canadian advertisers.',
  hosts: {
    'eyereturn.com': 'advertising',
  },
  listed: ['eyeReturn Marketing'],
  privacy: 'https://eyereturnmarketing.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://eyereturnmarketing.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
