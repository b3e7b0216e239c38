import type { Company } from '../company.ts';

export default {
  id: 'uberflip',
  name: 'Uberflip',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Hosts reading pages of firms and records what known contacts read.',
  hosts: {
    'uberflip.com': 'personalization',
  },
  privacy: 'https://www.uberflip.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.uberflip.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
