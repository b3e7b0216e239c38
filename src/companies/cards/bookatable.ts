import type { Company } from '../company.ts';

export default {
  id: 'bookatable',
  name: 'Bookatable',
  parent: 'Tripadvisor',
  country: 'GB',
  role: 'controller',
  about: 'Table booking boxes on restaurants’ sites; now part of TheFork.',
  hosts: {
    'bookatable.com': 'utility',
    'livebookings.com': 'utility',
  },
  listed: ['Bookatable'],
  privacy: 'https://www.thefork.com/legal',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.thefork.com/legal', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
