import type { Company } from '../company.ts';

export default {
  id: 'new-relic',
  name: 'New Relic',
  hosts: {
    'newrelic.com': 'analytics',
    'nr-data.net': 'analytics',
  },
  privacy: 'https://newrelic.com/termsandconditions/privacy',
  sources: [{ url: 'https://newrelic.com/termsandconditions/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
