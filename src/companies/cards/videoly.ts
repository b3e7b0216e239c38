import type { Company } from '../company.ts';

export default {
  id: 'videoly',
  name: 'Videoly',
  parent: null,
  country: 'FI',
  role: 'processor',
  about: 'Finds product videos and shows them on shop pages.',
  hosts: {
    'videoly.co': 'video',
  },
  privacy: 'https://videoly.co/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://videoly.co/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
