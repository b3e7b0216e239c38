import type { Company } from '../company.ts';

export default {
  id: 'agillic',
  name: 'Agillic',
  parent: null,
  country: 'DK',
  role: 'processor',
  about: 'Sends personal marketing messages for companies from their customer records.',
  hosts: {
    'agillic.com': 'marketing',
    'agillic.eu': 'marketing',
  },
  privacy: 'https://agillic.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://agillic.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
