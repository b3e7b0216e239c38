import type { Company } from '../company.ts';

export default {
  id: 'honeycomb',
  name: 'Honeycomb',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Collects timings and errors from web apps for their makers.',
  hosts: {
    'honeycomb.io': 'analytics',
  },
  privacy: 'https://www.honeycomb.io/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.honeycomb.io/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
