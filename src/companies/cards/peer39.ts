import type { Company } from '../company.ts';

export default {
  id: 'peer39',
  name: 'Peer39',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Rates the content of pages so that advertisers can choose or avoid them.',
  hosts: {
    'peer39.net': 'advertising',
    'peer39.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://peer39.net/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
