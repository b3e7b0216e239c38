import type { Company } from '../company.ts';

export default {
  id: 'cloud-software-group',
  name: 'Cloud Software Group',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Owns Citrix, whose former Cedexis scripts timed networks from visitors’ browsers.',
  hosts: {
    'cedexis.com': 'analytics',
    'cedexis.net': 'analytics',
    'cedexis-radar.net': 'analytics',
    'cedexis-test.com': 'analytics',
    'cmdolb.com': 'analytics',
    'citrix.com': 'utility',
  },
  listed: ['Radar'],
  privacy: 'https://www.cloud.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cloud.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
