import type { Company } from '../company.ts';

export default {
  id: 'treatwell',
  name: 'Treatwell',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'Appointment boxes of European salons.',
  hosts: {
    'treatwell.com': 'utility',
    'treatwell.co.uk': 'utility',
    'treatwell.de': 'utility',
  },
  privacy: 'https://www.treatwell.co.uk/info/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.treatwell.co.uk/info/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
