import type { Company } from '../company.ts';

export default {
  id: 'feedjit',
  name: 'Feedjit',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Showed on blogs from which towns their visitors came.',
  hosts: {
    'feedjit.com': 'analytics',
  },
  privacy: 'https://feedjit.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://feedjit.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
