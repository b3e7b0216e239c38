import type { Company } from '../company.ts';

export default {
  id: 'trafficfactory',
  name: 'Traffic Factory',
  parent: null,
  country: 'CZ',
  role: 'both',
  about: 'Sells the ad places of large adult video sites.',
  hosts: {
    'trafficfactory.biz': 'advertising',
    'trafficfactory.com': 'advertising',
  },
  listed: ['TrafficFactory'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://trafficfactory.biz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
