import type { Company } from '../company.ts';

export default {
  id: 'elastic',
  name: 'Elastic',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Offers site search and measures page speed for real visitors.',
  hosts: {
    'swiftype.com': 'utility',
    'swiftypecdn.com': 'utility',
    'elastic.co': 'analytics',
    'elastic-cloud.com': 'analytics',
  },
  listed: ['Swiftype'],
  privacy: 'https://www.elastic.co/legal/privacy-statement',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.elastic.co/legal/privacy-statement', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
