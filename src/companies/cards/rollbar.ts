import type { Company } from '../company.ts';

export default {
  id: 'rollbar',
  name: 'Rollbar',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Receives error reports from visitors’ browsers so that developers can mend them.',
  hosts: {
    'rollbar.com': 'analytics',
  },
  listed: ['Rollbar'],
  privacy: 'https://rollbar.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://rollbar.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
