import type { Company } from '../company.ts';

export default {
  id: 'new-relic',
  name: 'New Relic',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Tells site owners how fast their pages load and where they break.',
  hosts: {
    'newrelic.com': 'analytics',
    'nr-data.net': 'analytics',
    'nr-assets.net': 'analytics',
  },
  listed: ['New Relic'],
  privacy: 'https://newrelic.com/termsandconditions/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://newrelic.com/termsandconditions/privacy', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://docs.newrelic.com/docs/new-relic-solutions/get-started/networks/',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
