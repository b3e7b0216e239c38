import type { Company } from '../company.ts';

export default {
  id: 'advertserve',
  name: 'AdvertServe',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Delivers and counts banners on behalf of publishers.',
  hosts: {
    'advertserve.com': 'advertising',
    'renegadeinternet.com': 'advertising',
  },
  listed: ['AdvertServe'],
  privacy: 'https://www.advertserve.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.advertserve.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
