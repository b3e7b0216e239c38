import type { Company } from '../company.ts';

export default {
  id: 'singular',
  name: 'Singular',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Counts which advert led to an app install or web purchase.',
  hosts: {
    'singular.net': 'analytics',
    'sng.link': 'analytics',
  },
  privacy: 'https://www.singular.net/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.singular.net/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
