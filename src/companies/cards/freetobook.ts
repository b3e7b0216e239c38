import type { Company } from '../company.ts';

export default {
  id: 'freetobook',
  name: 'Freetobook',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Booking boxes of small British hotels.',
  hosts: {
    'freetobook.com': 'utility',
  },
  listed: ['Freetobook'],
  privacy: 'https://en.freetobook.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://en.freetobook.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
