import type { Company } from '../company.ts';

export default {
  id: 'musement',
  name: 'Musement',
  parent: 'TUI',
  country: 'IT',
  role: 'controller',
  about: 'Tour and museum ticket boxes on travel sites.',
  hosts: {
    'musement.com': 'utility',
  },
  privacy: 'https://www.musement.com/us/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.musement.com/us/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
