import type { Company } from '../company.ts';

export default {
  id: 'tealium',
  name: 'Tealium',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Gathers what visitors do on a site into profiles and passes it on to other tools.',
  hosts: {
    'tealium.com': 'customer-data',
    'tealiumiq.com': 'customer-data',
    'tiqcdn.com': 'tag-manager',
    'tiqcdn.cn': 'tag-manager',
  },
  privacy: 'https://tealium.com/privacy-notice/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://tealium.com/privacy-notice/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
