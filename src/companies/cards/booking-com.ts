import type { Company } from '../company.ts';

export default {
  id: 'booking-com',
  name: 'Booking.com',
  parent: 'Booking Holdings',
  country: 'NL',
  role: 'controller',
  about: 'Hotel booking site whose search boxes and ads sit on travel pages.',
  hosts: {
    'booking.com': 'utility',
    'bstatic.com': 'utility',
  },
  listed: ['Booking.com'],
  privacy: 'https://www.booking.com/content/privacy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.booking.com/content/privacy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
