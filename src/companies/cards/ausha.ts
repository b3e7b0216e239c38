import type { Company } from '../company.ts';

export default {
  id: 'ausha',
  name: 'Ausha',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Podcast players on French sites that count plays.',
  hosts: {
    'ausha.co': 'content',
  },
  privacy: 'https://www.ausha.co/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ausha.co/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
