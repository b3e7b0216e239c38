import type { Company } from '../company.ts';

export default {
  id: 'airbridge',
  name: 'Airbridge',
  parent: null,
  country: 'KR',
  role: 'processor',
  about: 'Counts which advert led to an app install or web purchase, mostly in Korea.',
  hosts: {
    'airbridge.io': 'analytics',
    'abr.ge': 'analytics',
  },
  privacy: 'https://www.airbridge.io/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.airbridge.io/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
