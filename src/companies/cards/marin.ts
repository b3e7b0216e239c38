import type { Company } from '../company.ts';

export default {
  id: 'marin',
  name: 'Marin Software',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Steers search ads and counts their sales.',
  hosts: {
    'marinsm.com': 'advertising',
    'marinsoftware.com': 'advertising',
    'prfct.co': 'advertising',
    'perfectaudience.com': 'advertising',
  },
  listed: ['Perfect Audience'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://marinsoftware.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
