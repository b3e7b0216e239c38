import type { Company } from '../company.ts';

export default {
  id: 'cabin',
  name: 'Cabin',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Counts page views without cookies and estimates the carbon used by a page.',
  hosts: {
    'withcabin.com': 'analytics',
  },
  listed: ['Cabin'],
  privacy: 'https://withcabin.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://withcabin.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
