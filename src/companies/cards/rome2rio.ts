import type { Company } from '../company.ts';

export default {
  id: 'rome2rio',
  name: 'Rome2Rio',
  parent: 'Omio',
  country: 'AU',
  role: 'controller',
  about: 'Route search boxes on travel sites.',
  hosts: {
    'rome2rio.com': 'utility',
    'r2r.io': 'utility',
  },
  privacy: 'https://www.rome2rio.com/about/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.rome2rio.com/about/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
