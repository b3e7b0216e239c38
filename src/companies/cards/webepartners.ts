import type { Company } from '../company.ts';

export default {
  id: 'webepartners',
  name: 'WebePartners',
  parent: null,
  country: 'PL',
  role: 'controller',
  about: 'Polish affiliate network that pays sites for orders in shops.',
  hosts: {
    'webepartners.pl': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://webepartners.pl/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
