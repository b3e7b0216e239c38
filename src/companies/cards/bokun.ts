import type { Company } from '../company.ts';

export default {
  id: 'bokun',
  name: 'Bókun',
  parent: 'Tripadvisor',
  country: 'IS',
  role: 'processor',
  about: 'Booking boxes of tour companies.',
  hosts: {
    'bokun.io': 'utility',
    'bokun.com': 'utility',
  },
  privacy: 'https://www.bokun.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bokun.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
