import type { Company } from '../company.ts';

export default {
  id: 'smoobu',
  name: 'Smoobu',
  parent: 'HomeToGo',
  country: 'DE',
  role: 'processor',
  about: 'Booking boxes and calendars of small holiday landlords.',
  hosts: {
    'smoobu.com': 'utility',
  },
  privacy: 'https://www.smoobu.com/en/data-privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.smoobu.com/en/data-privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
