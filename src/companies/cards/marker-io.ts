import type { Company } from '../company.ts';

export default {
  id: 'marker-io',
  name: 'Marker.io',
  parent: null,
  country: 'BE',
  role: 'processor',
  about: 'Bug-report button that sends a picture of the page and browser data.',
  hosts: {
    'marker.io': 'customer-support',
  },
  listed: ['Marker'],
  privacy: 'https://marker.io/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://marker.io/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
