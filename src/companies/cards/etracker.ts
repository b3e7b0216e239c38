import type { Company } from '../company.ts';

export default {
  id: 'etracker',
  name: 'etracker',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Counts visits for German sites and measures which advertising brought them.',
  hosts: {
    'etracker.com': 'analytics',
    'etracker.de': 'analytics',
  },
  listed: ['etracker'],
  privacy: 'https://www.etracker.com/en/data-privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.etracker.com/en/data-privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
