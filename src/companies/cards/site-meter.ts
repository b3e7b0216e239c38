import type { Company } from '../company.ts';

export default {
  id: 'site-meter',
  name: 'Site Meter',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Visitor counter of old blogs, closed in 2017.',
  hosts: {
    'sitemeter.com': 'analytics',
  },
  listed: ['Site Meter'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sitemeter.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
