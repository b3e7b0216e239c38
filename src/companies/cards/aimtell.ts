import type { Company } from '../company.ts';

export default {
  id: 'aimtell',
  name: 'Aimtell',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Browser push messages chosen by pages visited or baskets left.',
  hosts: {
    'aimtell.com': 'marketing',
    'aimtell.io': 'marketing',
  },
  privacy: 'https://aimtell.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://aimtell.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
