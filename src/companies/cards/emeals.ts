import type { Company } from '../company.ts';

export default {
  id: 'emeals',
  name: 'eMeals',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Meal plans that send recipes to grocery stores.',
  hosts: {
    'emeals.com': 'social',
  },
  privacy: 'https://emeals.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://emeals.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
