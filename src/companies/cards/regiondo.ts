import type { Company } from '../company.ts';

export default {
  id: 'regiondo',
  name: 'Regiondo',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Booking boxes of tours and museums.',
  hosts: {
    'regiondo.com': 'utility',
    'regiondo.net': 'utility',
  },
  privacy: 'https://pro.regiondo.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://pro.regiondo.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
