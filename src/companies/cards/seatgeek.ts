import type { Company } from '../company.ts';

export default {
  id: 'seatgeek',
  name: 'SeatGeek',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Sells event tickets and places ticket boxes on fan sites.',
  hosts: {
    'seatgeek.com': 'utility',
  },
  privacy: 'https://seatgeek.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://seatgeek.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
