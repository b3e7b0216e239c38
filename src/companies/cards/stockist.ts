import type { Company } from '../company.ts';

export default {
  id: 'stockist',
  name: 'Stockist',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Shows on brands’ sites which stores near you sell their goods.',
  hosts: {
    'stockist.co': 'utility',
  },
  privacy: 'https://stockist.co/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://stockist.co/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
