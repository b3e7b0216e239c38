import type { Company } from '../company.ts';

export default {
  id: 'adspeed',
  name: 'AdSpeed',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Ad server that rotates and counts banners for website owners.',
  hosts: {
    'adspeed.net': 'advertising',
    'adspeed.com': 'advertising',
  },
  listed: ['AdSpeed'],
  privacy: 'https://www.adspeed.com/Legal/privacy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.adspeed.com/Legal/privacy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
