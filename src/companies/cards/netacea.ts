import type { Company } from '../company.ts';

export default {
  id: 'netacea',
  name: 'Netacea',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Sorts people from robots on shop and gaming sites.',
  hosts: {
    'netacea.com': 'fingerprinting',
  },
  privacy: 'https://netacea.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://netacea.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
