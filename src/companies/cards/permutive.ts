import type { Company } from '../company.ts';

export default {
  id: 'permutive',
  name: 'Permutive',
  hosts: {
    'permutive.com': 'customer-data',
    'permutive.app': 'customer-data',
    'prmutv.co': 'customer-data',
  },
  privacy: 'https://permutive.com/privacy/',
  sources: [{ url: 'https://permutive.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
