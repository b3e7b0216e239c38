import type { Company } from '../company.ts';

export default {
  id: 'jitsu',
  name: 'Jitsu',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Collects user actions from sites and sends them to the firm’s own database.',
  hosts: {
    'jitsu.com': 'customer-data',
    'getjitsu.com': 'customer-data',
  },
  privacy: 'https://jitsu.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://jitsu.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
