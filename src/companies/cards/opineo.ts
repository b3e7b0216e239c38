import type { Company } from '../company.ts';

export default {
  id: 'opineo',
  name: 'Opineo',
  parent: null,
  country: 'PL',
  role: 'controller',
  about: 'Polish site for reviews of shops and products with seals on shop pages.',
  hosts: {
    'opineo.pl': 'customer-support',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.opineo.pl/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
