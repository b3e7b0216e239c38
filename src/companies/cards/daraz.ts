import type { Company } from '../company.ts';

export default {
  id: 'daraz',
  name: 'Daraz',
  parent: 'Alibaba',
  country: 'SG',
  role: 'controller',
  about: 'Marketplace in Pakistan, Bangladesh, Sri Lanka and Nepal.',
  hosts: {
    'daraz.com': 'content',
    'daraz.pk': 'content',
    'daraz.com.bd': 'content',
    'daraz.lk': 'content',
    'daraz.com.np': 'content',
  },
  privacy: 'https://www.daraz.pk/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.daraz.pk/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
