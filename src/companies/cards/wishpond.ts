import type { Company } from '../company.ts';

export default {
  id: 'wishpond',
  name: 'Wishpond',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Hosts landing pages, contests and pop-ups that collect mail addresses.',
  hosts: {
    'wishpond.com': 'marketing',
    'wishpond.net': 'marketing',
  },
  listed: ['Wishpond Technologies'],
  privacy: 'https://www.wishpond.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.wishpond.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
