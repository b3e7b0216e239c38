import type { Company } from '../company.ts';

export default {
  id: 'geoapify',
  name: 'Geoapify',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Maps and address search for other sites.',
  hosts: {
    'geoapify.com': 'utility',
  },
  privacy: 'https://www.geoapify.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.geoapify.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
