import type { Company } from '../company.ts';

export default {
  id: 'typeform',
  name: 'Typeform',
  parent: null,
  country: 'ES',
  role: 'processor',
  about: 'Forms and surveys that sites place in their pages.',
  hosts: {
    'typeform.com': 'customer-support',
  },
  privacy: 'https://www.typeform.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.typeform.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
