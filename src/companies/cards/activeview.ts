import type { Company } from '../company.ts';

export default {
  id: 'activeview',
  name: 'ActiveView',
  parent: null,
  country: 'BR',
  role: 'both',
  about: 'Runs ad auctions for Brazilian publishers.',
  hosts: {
    'activeview.io': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://activeview.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
