import type { Company } from '../company.ts';

export default {
  id: 'd-edge',
  name: 'D-EDGE',
  parent: 'Accor',
  country: 'FR',
  role: 'processor',
  about: 'Booking boxes and websites of hotels, with counts of visitors.',
  hosts: {
    'd-edge.com': 'utility',
    'availpro.com': 'utility',
    'fastbooking.com': 'utility',
    'fastbooking-services.com': 'utility',
    'secure-hotel-booking.com': 'utility',
  },
  privacy: 'https://www.d-edge.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.d-edge.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
