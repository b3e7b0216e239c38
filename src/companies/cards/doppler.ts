import type { Company } from '../company.ts';

export default {
  id: 'doppler',
  name: 'Doppler',
  parent: null,
  country: 'AR',
  role: 'processor',
  about: 'Sends mails for Latin American firms and shows their sign-up forms.',
  hosts: {
    'fromdoppler.com': 'marketing',
    'fromdoppler.net': 'marketing',
  },
  privacy: 'https://www.fromdoppler.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.fromdoppler.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
