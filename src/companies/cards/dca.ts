import type { Company } from '../company.ts';

export default {
  id: 'dca',
  name: 'Data-Centric Alliance',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Russian company that pools visits to many sites into profiles and buys advertising with them.',
  hosts: {
    'facetz.net': 'identity',
    'facetz.io': 'identity',
    'datacentric.ru': 'identity',
    'sspicy.ru': 'identity',
    'exe.bid': 'advertising',
    'exebid.ru': 'advertising',
  },
  listed: ['exebid.DCA', 'Spicy'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://datacentric.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
