import type { Company } from '../company.ts';

export default {
  id: 'honeybadger',
  name: 'Honeybadger',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Receives error reports from sites and apps for their developers.',
  hosts: {
    'honeybadger.io': 'analytics',
  },
  privacy: 'https://www.honeybadger.io/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.honeybadger.io/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
