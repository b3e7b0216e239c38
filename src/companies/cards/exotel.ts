import type { Company } from '../company.ts';

export default {
  id: 'exotel',
  name: 'Exotel',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Indian telephone and chat service for companies.',
  hosts: {
    'exotel.com': 'live-chat',
    'exotel.in': 'live-chat',
    'ameyo.net': 'live-chat',
  },
  privacy: 'https://exotel.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://exotel.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
