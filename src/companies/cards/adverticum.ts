import type { Company } from '../company.ts';

export default {
  id: 'adverticum',
  name: 'Adverticum',
  parent: null,
  country: 'HU',
  role: 'processor',
  about: 'Supplies the ad server many Hungarian sites use.',
  hosts: {
    'adverticum.net': 'advertising',
    'adverticum.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.adverticum.net/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
