import type { Company } from '../company.ts';

export default {
  id: 'beyable',
  name: 'Beyable',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Watches shoppers’ behaviour and shows messages and offers to fit.',
  hosts: {
    'beyable.com': 'personalization',
  },
  privacy: 'https://www.beyable.com/politique-de-confidentialite/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.beyable.com/politique-de-confidentialite/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
