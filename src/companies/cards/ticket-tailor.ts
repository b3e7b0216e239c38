import type { Company } from '../company.ts';

export default {
  id: 'ticket-tailor',
  name: 'Ticket Tailor',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Ticket boxes of small organisers.',
  hosts: {
    'tickettailor.com': 'utility',
  },
  privacy: 'https://www.tickettailor.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tickettailor.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
