import type { Company } from '../company.ts';

export default {
  id: 'trafficjunky',
  name: 'TrafficJunky',
  parent: 'Aylo',
  country: 'CA',
  role: 'both',
  about: 'Sells the ad places of Pornhub and other adult sites.',
  hosts: {
    'trafficjunky.net': 'advertising',
    'trafficjunky.com': 'advertising',
    'contentabc.com': 'advertising',
    'adtng.com': 'advertising',
  },
  listed: ['TrafficJunky'],
  privacy: 'https://www.trafficjunky.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.trafficjunky.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
