import type { Company } from '../company.ts';

export default {
  id: 'flipp',
  name: 'Flipp',
  parent: null,
  country: 'CA',
  role: 'both',
  about: 'Shows store flyers on news sites and retailers’ pages and counts who reads them.',
  hosts: {
    'flipp.com': 'advertising',
    'wishabi.com': 'advertising',
    'wishabi.net': 'advertising',
    'flippback.com': 'advertising',
  },
  listed: ['Flipp'],
  privacy: 'https://corp.flipp.com/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://corp.flipp.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
