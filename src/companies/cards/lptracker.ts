import type { Company } from '../company.ts';

export default {
  id: 'lptracker',
  name: 'LPTracker',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Finds out who visited a site and offers sales staff a contact.',
  hosts: {
    'lptracker.ru': 'identity',
    'lptracker.io': 'identity',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://lptracker.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
