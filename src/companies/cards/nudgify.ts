import type { Company } from '../company.ts';

export default {
  id: 'nudgify',
  name: 'Nudgify',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Notes on shop pages about stock, sales and other shoppers.',
  hosts: {
    'nudgify.com': 'marketing',
  },
  privacy: 'https://www.nudgify.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.nudgify.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
