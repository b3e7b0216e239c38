import type { Company } from '../company.ts';

export default {
  id: 'route',
  name: 'Route',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Parcel insurance boxes in shops; its app follows deliveries.',
  hosts: {
    'route.com': 'utility',
    'routeapp.io': 'utility',
  },
  privacy: 'https://route.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://route.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
