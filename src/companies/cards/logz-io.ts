import type { Company } from '../company.ts';

export default {
  id: 'logz-io',
  name: 'Logz.io',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Collects logs and page timings from web apps for their makers.',
  hosts: {
    'logz.io': 'analytics',
  },
  privacy: 'https://logz.io/about-us/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://logz.io/about-us/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
