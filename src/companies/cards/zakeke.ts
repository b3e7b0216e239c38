import type { Company } from '../company.ts';

export default {
  id: 'zakeke',
  name: 'Zakeke',
  parent: null,
  country: 'IT',
  role: 'processor',
  about: 'Tools in shops with which buyers design their product.',
  hosts: {
    'zakeke.com': 'content',
  },
  privacy: 'https://www.zakeke.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.zakeke.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
