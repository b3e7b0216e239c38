import type { Company } from '../company.ts';

export default {
  id: 'callrail',
  name: 'CallRail',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shows each visitor a different phone number to learn which ad led to a call.',
  hosts: {
    'callrail.com': 'analytics',
  },
  listed: ['CallRail'],
  privacy: 'https://www.callrail.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.callrail.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
