import type { Company } from '../company.ts';

export default {
  id: 'kayak',
  name: 'KAYAK',
  parent: 'Booking Holdings',
  country: 'US',
  role: 'controller',
  about: 'Travel search whose flight and hotel boxes appear on other sites.',
  hosts: {
    'kayak.com': 'utility',
    'kayak.co.uk': 'utility',
    'kayak.de': 'utility',
    'datahc.com': 'utility',
    'hotelscombined.com': 'utility',
    'momondo.com': 'utility',
    'momondo.dk': 'utility',
    'momondo.net': 'utility',
    'r9cdn.net': 'utility',
    'momondogroup.com': 'utility',
  },
  listed: ['HotelsCombined', 'Momondo', 'Momondo Group', 'Cheapflights Media'],
  privacy: 'https://www.kayak.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kayak.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
