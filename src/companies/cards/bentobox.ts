import type { Company } from '../company.ts';

export default {
  id: 'bentobox',
  name: 'BentoBox',
  parent: 'Fiserv',
  country: 'US',
  role: 'processor',
  about: 'Runs restaurants’ websites with orders and bookings.',
  hosts: {
    'getbento.com': 'hosting',
  },
  privacy: 'https://www.getbento.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.getbento.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
