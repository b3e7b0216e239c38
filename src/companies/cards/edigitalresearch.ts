import type { Company } from '../company.ts';

export default {
  id: 'edigitalresearch',
  name: 'eDigitalResearch',
  parent: 'Maru Group',
  country: 'GB',
  role: 'processor',
  about: "Surveyed visitors of British shops' pages.",
  hosts: {
    'edigitalresearch.com': 'customer-support',
    'edigitalsurvey.com': 'customer-support',
    'edrcdn.com': 'customer-support',
    'ecustomeropinions.com': 'customer-support',
  },
  listed: ['eDigital Research'],
  privacy: 'https://www.marugroup.net/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.marugroup.net/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
