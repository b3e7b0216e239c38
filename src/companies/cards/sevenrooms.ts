import type { Company } from '../company.ts';

export default {
  id: 'sevenrooms',
  name: 'SevenRooms',
  parent: 'DoorDash',
  country: 'US',
  role: 'both',
  about: 'Restaurant reservations that build a file on each guest.',
  hosts: {
    'sevenrooms.com': 'utility',
  },
  privacy: 'https://sevenrooms.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://sevenrooms.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
