import type { Company } from '../company.ts';

export default {
  id: 'infinity',
  name: 'Infinity',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Shows each visitor a different phone number to learn which ad led to a call.',
  hosts: {
    'infinity-tracking.net': 'analytics',
    'infinity-tracking.com': 'analytics',
    'infinity.co': 'analytics',
    'responsetap.com': 'analytics',
    'adinsight.com': 'analytics',
  },
  listed: ['Infinity Tracking', 'ResponseTap'],
  privacy: 'https://www.infinity.co/uk/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.infinity.co/uk/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
