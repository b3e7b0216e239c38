import type { Company } from '../company.ts';

export default {
  id: 'getyourguide',
  name: 'GetYourGuide',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'Sells tours through boxes on travel blogs and pays for the bookings.',
  hosts: {
    'getyourguide.com': 'utility',
    'gyg.io': 'utility',
  },
  privacy: 'https://www.getyourguide.com/privacy_policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.getyourguide.com/privacy_policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
