import type { Company } from '../company.ts';

export default {
  id: 'realytics',
  name: 'Realytics',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Connects television commercials with the visits they cause on a site.',
  hosts: {
    'realytics.net': 'analytics',
    'realytics.io': 'analytics',
    'dcniko1cv0rz.cloudfront.net': 'analytics',
  },
  listed: ['Realytics'],
  privacy: 'https://www.realytics.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.realytics.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
