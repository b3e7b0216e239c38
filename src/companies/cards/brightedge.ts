import type { Company } from '../company.ts';

export default {
  id: 'brightedge',
  name: 'BrightEdge',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Measures how visitors reach sites through search engines.',
  hosts: {
    'brightedge.com': 'analytics',
    'bc0a.com': 'analytics',
    'b0e8.com': 'analytics',
  },
  privacy: 'https://www.brightedge.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.brightedge.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
