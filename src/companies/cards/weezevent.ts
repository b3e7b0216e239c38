import type { Company } from '../company.ts';

export default {
  id: 'weezevent',
  name: 'Weezevent',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Ticket boxes of French organisers.',
  hosts: {
    'weezevent.com': 'utility',
  },
  privacy: 'https://weezevent.com/en-gb/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://weezevent.com/en-gb/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
