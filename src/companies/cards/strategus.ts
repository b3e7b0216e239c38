import type { Company } from '../company.ts';

export default {
  id: 'strategus',
  name: 'Strategus',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Places TV-app ads by household and location.',
  hosts: {
    'strategus.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://strategus.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
