import type { Company } from '../company.ts';

export default {
  id: 'gokwik',
  name: 'GoKwik',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Runs the checkout of Indian shops and guesses which orders will be sent back.',
  hosts: {
    'gokwik.co': 'utility',
    'gokwik.io': 'utility',
  },
  privacy: 'https://www.gokwik.co/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.gokwik.co/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
