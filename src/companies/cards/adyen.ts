import type { Company } from '../company.ts';

export default {
  id: 'adyen',
  name: 'Adyen',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Takes card payments in shops and checks the device for fraud.',
  hosts: {
    'adyen.com': 'utility',
  },
  listed: ['Adyen'],
  privacy: 'https://www.adyen.com/policies-and-disclaimer/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.adyen.com/policies-and-disclaimer/privacy-policy', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
