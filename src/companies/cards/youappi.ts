import type { Company } from '../company.ts';

export default {
  id: 'youappi',
  name: 'YouAppi',
  parent: null,
  country: 'IL',
  role: 'both',
  about: 'Shows people ads for apps they stopped using.',
  hosts: {
    'youappi.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://youappi.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
