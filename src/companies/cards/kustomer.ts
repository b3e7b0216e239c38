import type { Company } from '../company.ts';

export default {
  id: 'kustomer',
  name: 'Kustomer',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Support desk and chat that lines up everything a customer did with a company on one timeline.',
  hosts: {
    'kustomerapp.com': 'live-chat',
    'kustomer.com': 'live-chat',
  },
  privacy: 'https://www.kustomer.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kustomer.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
