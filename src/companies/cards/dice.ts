import type { Company } from '../company.ts';

export default {
  id: 'dice',
  name: 'DICE',
  parent: 'Fever',
  country: 'GB',
  role: 'controller',
  about: 'Ticket boxes on bands’ and clubs’ pages.',
  hosts: {
    'dice.fm': 'utility',
  },
  privacy: 'https://dice.fm/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://dice.fm/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
