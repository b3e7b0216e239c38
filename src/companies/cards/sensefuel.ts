import type { Company } from '../company.ts';

export default {
  id: 'sensefuel',
  name: 'Sensefuel',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Runs the search box of online shops and orders results by what shoppers do.',
  hosts: {
    'sensefuel.com': 'utility',
    'sensefuel.live': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sensefuel.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
