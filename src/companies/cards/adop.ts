import type { Company } from '../company.ts';

export default {
  id: 'adop',
  name: 'ADOP',
  parent: null,
  country: 'KR',
  role: 'both',
  about: 'Runs ad auctions for Korean and Asian publishers.',
  hosts: {
    'adop.cc': 'advertising',
    'adop.co': 'advertising',
    'adop.co.kr': 'advertising',
    'compasson.adop.cc': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adop.cc/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
