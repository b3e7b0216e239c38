import type { Company } from '../company.ts';

export default {
  id: 'cincopa',
  name: 'Cincopa',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Video and photo galleries shown inside other sites.',
  hosts: {
    'cincopa.com': 'video',
  },
  privacy: 'https://www.cincopa.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cincopa.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
