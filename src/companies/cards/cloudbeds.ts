import type { Company } from '../company.ts';

export default {
  id: 'cloudbeds',
  name: 'Cloudbeds',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Booking boxes and guest lists of small hotels and hostels.',
  hosts: {
    'cloudbeds.com': 'utility',
  },
  privacy: 'https://www.cloudbeds.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cloudbeds.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
