import type { Company } from '../company.ts';

export default {
  id: 'polar-analytics',
  name: 'Polar Analytics',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'French dashboard that joins shop orders with ad clicks.',
  hosts: {
    'polaranalytics.com': 'analytics',
  },
  privacy: 'https://www.polaranalytics.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.polaranalytics.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
