import type { Company } from '../company.ts';

export default {
  id: 'spektrix',
  name: 'Spektrix',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Ticket sales of theatres placed in their sites.',
  hosts: {
    'spektrix.com': 'utility',
  },
  privacy: 'https://www.spektrix.com/en-gb/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.spektrix.com/en-gb/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
