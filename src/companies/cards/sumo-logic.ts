import type { Company } from '../company.ts';

export default {
  id: 'sumo-logic',
  name: 'Sumo Logic',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Collects logs and page timings from sites and apps for the firms that run them.',
  hosts: {
    'sumologic.com': 'analytics',
  },
  listed: ['Sumo Logic'],
  privacy: 'https://www.sumologic.com/privacy-statement/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sumologic.com/privacy-statement/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
