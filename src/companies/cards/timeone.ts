import type { Company } from '../company.ts';

export default {
  id: 'timeone',
  name: 'TimeOne',
  parent: null,
  country: 'FR',
  role: 'controller',
  about: 'French affiliate network, formerly Public-Idées, that follows clicks to orders.',
  hosts: {
    'publicidees.com': 'advertising',
    'publicidees.fr': 'advertising',
    'timeonegroup.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.timeonegroup.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
