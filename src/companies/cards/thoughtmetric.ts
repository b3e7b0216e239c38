import type { Company } from '../company.ts';

export default {
  id: 'thoughtmetric',
  name: 'ThoughtMetric',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Counts for web shops which ad led to an order.',
  hosts: {
    'thoughtmetric.io': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://thoughtmetric.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
