import type { Company } from '../company.ts';

export default {
  id: 'komoju',
  name: 'KOMOJU',
  parent: 'DEGICA',
  country: 'JP',
  role: 'processor',
  about: 'Handles payments for shops that sell to Japan.',
  hosts: {
    'komoju.com': 'utility',
  },
  privacy: 'https://en.komoju.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://en.komoju.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
