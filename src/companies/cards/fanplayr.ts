import type { Company } from '../company.ts';

export default {
  id: 'fanplayr',
  name: 'Fanplayr',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Watches shoppers and offers discounts when they seem about to leave.',
  hosts: {
    'fanplayr.com': 'personalization',
  },
  listed: ['Fanplayr'],
  privacy: 'https://fanplayr.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://fanplayr.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
