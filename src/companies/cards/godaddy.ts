import type { Company } from '../company.ts';

export default {
  id: 'godaddy',
  name: 'GoDaddy',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Sells web addresses, and hosts sites for small companies and counts their visits.',
  hosts: {
    'godaddy.com': 'hosting',
    'wsimg.com': 'hosting',
    'godaddysites.com': 'hosting',
    'secureserver.net': 'hosting',
    'mediatemple.net': 'hosting',
    'godaddy.net': 'hosting',
    'sucuri.net': 'hosting',
    'starfieldtech.com': 'utility',
    'ss2.us': 'utility',
    'websiteprotection.com': 'utility',
    'csp.secureserver.net': 'analytics',
    'events.api.secureserver.net': 'analytics',
  },
  listed: ['GoDaddy', 'Starfield Services Root Certificate Authority', 'Starfield Technologies'],
  privacy: 'https://www.godaddy.com/legal/agreements/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.godaddy.com/legal/agreements/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.godaddy.com/help', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
