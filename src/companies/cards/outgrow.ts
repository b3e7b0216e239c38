import type { Company } from '../company.ts';

export default {
  id: 'outgrow',
  name: 'Outgrow',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Calculators and quizzes that collect leads on companies’ sites.',
  hosts: {
    'outgrow.co': 'marketing',
    'outgrow.us': 'marketing',
  },
  privacy: 'https://outgrow.co/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://outgrow.co/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
