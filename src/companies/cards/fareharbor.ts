import type { Company } from '../company.ts';

export default {
  id: 'fareharbor',
  name: 'FareHarbor',
  parent: 'Booking Holdings',
  country: 'US',
  role: 'processor',
  about: 'Booking buttons on the sites of tour and activity companies.',
  hosts: {
    'fareharbor.com': 'utility',
  },
  privacy: 'https://fareharbor.com/legal/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://fareharbor.com/legal/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
