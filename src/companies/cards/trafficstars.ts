import type { Company } from '../company.ts';

export default {
  id: 'trafficstars',
  name: 'TrafficStars',
  parent: null,
  country: 'CY',
  role: 'both',
  about: 'Auctions banner, pop-up and video ads of adult sites.',
  hosts: {
    'trafficstars.com': 'advertising',
    'tsyndicate.com': 'advertising',
  },
  listed: ['TrafficStars'],
  privacy: 'https://trafficstars.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://trafficstars.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
