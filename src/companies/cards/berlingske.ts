import type { Company } from '../company.ts';

export default {
  id: 'berlingske',
  name: 'Berlingske Media',
  parent: 'Amedia',
  country: 'DK',
  role: 'controller',
  about: 'Danish publisher of Berlingske, B.T. and Weekendavisen.',
  hosts: {
    'berlingske.dk': 'content',
    'berlingskemedia.dk': 'content',
    'berlingskemedia.net': 'content',
    'bt.dk': 'content',
  },
  privacy: 'https://www.berlingskemedia.dk/privatlivspolitik',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.berlingskemedia.dk/privatlivspolitik', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
