import type { Company } from '../company.ts';

export default {
  id: 'daisycon',
  name: 'Daisycon',
  parent: null,
  country: 'NL',
  role: 'both',
  about: 'Dutch affiliate network that ties orders to the website that sent the buyer.',
  hosts: {
    'daisycon.com': 'advertising',
    'daisycon.io': 'advertising',
    'daisycon.tools': 'advertising',
    'ds1.nl': 'advertising',
    'lt45.net': 'advertising',
    'jf79.net': 'advertising',
    'dt51.net': 'advertising',
    'bdt9.net': 'advertising',
    'glp8.net': 'advertising',
  },
  privacy: 'https://www.daisycon.com/en/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.daisycon.com/en/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
