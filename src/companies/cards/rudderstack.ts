import type { Company } from '../company.ts';

export default {
  id: 'rudderstack',
  name: 'RudderStack',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Collects user actions from sites and apps and sends them to the site’s own data stores.',
  hosts: {
    'rudderstack.com': 'customer-data',
    'rudderlabs.com': 'customer-data',
  },
  privacy: 'https://www.rudderstack.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.rudderstack.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
