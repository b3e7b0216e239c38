import type { Company } from '../company.ts';

export default {
  id: 'contactlab',
  name: 'Contactlab',
  parent: null,
  country: 'IT',
  role: 'processor',
  about: 'Sends marketing messages for Italian brands and keeps their customer profiles.',
  hosts: {
    'contactlab.com': 'customer-data',
    'contactlab.it': 'customer-data',
  },
  privacy: 'https://contactlab.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://contactlab.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
