import type { Company } from '../company.ts';

export default {
  id: 'cardlytics',
  name: 'Cardlytics',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Uses bank card purchases to choose cash-back offers and ads.',
  hosts: {
    'cardlytics.com': 'advertising',
  },
  listed: ['Cardlytics'],
  privacy: 'https://www.cardlytics.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cardlytics.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
