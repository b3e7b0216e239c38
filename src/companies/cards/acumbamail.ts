import type { Company } from '../company.ts';

export default {
  id: 'acumbamail',
  name: 'Acumbamail',
  parent: null,
  country: 'ES',
  role: 'processor',
  about: 'Sends newsletters and text messages for companies.',
  hosts: {
    'acumbamail.com': 'marketing',
  },
  privacy: 'https://acumbamail.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://acumbamail.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
