import type { Company } from '../company.ts';

export default {
  id: 'nordstrom',
  name: 'Nordstrom',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'American fashion shop; its own pages and pictures.',
  hosts: {
    'nordstrom.com': 'content',
    'nordstromrack.com': 'content',
    'nordstromimage.com': 'content',
    'nordstromaws.app': 'content',
    'nordstromdata.com': 'analytics',
  },
  privacy: 'https://www.nordstrom.com/browse/customer-service/policy/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.nordstrom.com/browse/customer-service/policy/privacy', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
