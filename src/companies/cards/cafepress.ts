import type { Company } from '../company.ts';

export default {
  id: 'cafepress',
  name: 'CafePress',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Prints gifts sold in shops placed on other sites.',
  hosts: {
    'cafepress.com': 'content',
  },
  privacy: 'https://www.cafepress.com/p/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cafepress.com/p/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
