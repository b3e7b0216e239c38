import type { Company } from '../company.ts';

export default {
  id: 'measured',
  name: 'Measured',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Tests for shops which ads bring extra sales.',
  hosts: {
    'measured.com': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://measured.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
