import type { Company } from '../company.ts';

export default {
  id: 'pubfuture',
  name: 'PubFuture',
  parent: null,
  country: 'VN',
  role: 'both',
  about: 'Runs ad auctions for small websites.',
  hosts: {
    'pubfuture.com': 'advertising',
    'pubfuture-ad.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://pubfuture.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
