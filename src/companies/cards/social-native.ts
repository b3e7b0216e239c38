import type { Company } from '../company.ts';

export default {
  id: 'social-native',
  name: 'Social Native',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shows customers’ photos on brands’ pages and measures clicks; took over Olapic.',
  hosts: {
    'socialnative.com': 'content',
    'olapic.com': 'content',
    'photorank.me': 'content',
    'olapic-cdn.com': 'content',
  },
  listed: ['Olapic'],
  privacy: 'https://www.socialnative.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.socialnative.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
