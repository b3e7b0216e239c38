import type { Company } from '../company.ts';

export default {
  id: 'hightouch',
  name: 'Hightouch',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Moves customer records from a firm’s database to its ad and mail tools, with a site counter.',
  hosts: {
    'hightouch.com': 'customer-data',
    'hightouch.io': 'customer-data',
    'hightouch-events.com': 'customer-data',
  },
  privacy: 'https://hightouch.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://hightouch.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
