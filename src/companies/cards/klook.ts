import type { Company } from '../company.ts';

export default {
  id: 'klook',
  name: 'Klook',
  parent: null,
  country: 'HK',
  role: 'controller',
  about: 'Tour and ticket boxes on travel blogs.',
  hosts: {
    'klook.com': 'utility',
  },
  privacy: 'https://www.klook.com/en-US/policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.klook.com/en-US/policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
