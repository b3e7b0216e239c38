import type { Company } from '../company.ts';

export default {
  id: 'advanced-store',
  name: 'advanced STORE',
  parent: null,
  country: 'DE',
  role: 'both',
  about: 'Buys and serves ads and re-finds shop visitors in Germany.',
  hosts: {
    'ad4m.at': 'advertising',
    'ad4mat.com': 'advertising',
    'ad4mat.net': 'advertising',
    'advanced-store.com': 'advertising',
    'ad4mat.de': 'advertising',
  },
  listed: ['viewTag'],
  privacy: 'https://www.advanced-store.com/datenschutz/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.advanced-store.com/datenschutz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
