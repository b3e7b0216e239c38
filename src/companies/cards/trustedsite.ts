import type { Company } from '../company.ts';

export default {
  id: 'trustedsite',
  name: 'TrustedSite',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Safety badges on shop pages, once called McAfee SECURE.',
  hosts: {
    'trustedsite.com': 'utility',
    'ywxi.net': 'utility',
    'mcafeesecure.com': 'utility',
    'scanalert.com': 'utility',
  },
  listed: ['McAffee'],
  privacy: 'https://www.trustedsite.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.trustedsite.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
