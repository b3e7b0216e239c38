import type { Company } from '../company.ts';

export default {
  id: 'c3-metrics',
  name: 'C3 Metrics',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Measures which ads a person saw before buying.',
  hosts: {
    'c3tag.com': 'analytics',
    'c3metrics.com': 'analytics',
  },
  listed: ['C3 Metrics'],
  privacy: 'https://c3metrics.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://c3metrics.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
