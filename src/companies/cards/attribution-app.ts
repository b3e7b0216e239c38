import type { Company } from '../company.ts';

export default {
  id: 'attribution-app',
  name: 'Attribution',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Counts for companies which ad led a visitor to buy.',
  hosts: {
    'attributionapp.com': 'analytics',
  },
  listed: ['Attribution'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://attributionapp.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
