import type { Company } from '../company.ts';

export default {
  id: 'snowplow',
  name: 'Snowplow',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Gives firms the tools to collect every user action into their own data store.',
  hosts: {
    'snowplowanalytics.com': 'analytics',
    'snowplow.io': 'analytics',
    'snplow.net': 'analytics',
  },
  listed: ['Snowplow'],
  privacy: 'https://snowplow.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://snowplow.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
