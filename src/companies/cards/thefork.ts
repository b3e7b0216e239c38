import type { Company } from '../company.ts';

export default {
  id: 'thefork',
  name: 'TheFork',
  parent: 'Tripadvisor',
  country: 'FR',
  role: 'controller',
  about: 'Table booking boxes on European restaurants’ pages.',
  hosts: {
    'thefork.com': 'utility',
    'lafourchette.com': 'utility',
  },
  privacy: 'https://www.thefork.com/legal',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.thefork.com/legal', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
