import type { Company } from '../company.ts';

export default {
  id: 'pantheon',
  name: 'Pantheon',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Hosts WordPress and Drupal sites of companies.',
  hosts: {
    'pantheon.io': 'hosting',
    'getpantheon.com': 'hosting',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://legal.pantheon.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
