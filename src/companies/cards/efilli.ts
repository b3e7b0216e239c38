import type { Company } from '../company.ts';

export default {
  id: 'efilli',
  name: 'Efilli',
  parent: null,
  country: 'TR',
  role: 'processor',
  about: 'Asks visitors for cookie consent on Turkish sites.',
  hosts: {
    'efilli.com': 'consent',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://efilli.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
