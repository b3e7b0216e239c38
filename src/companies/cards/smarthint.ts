import type { Company } from '../company.ts';

export default {
  id: 'smarthint',
  name: 'SmartHint',
  parent: 'Magazine Luiza',
  country: 'BR',
  role: 'processor',
  about: 'Runs search and product suggestions of Brazilian web shops.',
  hosts: {
    'smarthint.co': 'recommendation',
  },
  privacy: 'https://www.smarthint.co/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.smarthint.co/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
