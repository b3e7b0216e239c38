import type { Company } from '../company.ts';

export default {
  id: 'styria',
  name: 'Styria Media Group',
  parent: null,
  country: 'AT',
  role: 'controller',
  about: 'Austrian publisher of Kleine Zeitung and Die Presse and co-owner of willhaben.',
  hosts: {
    'styria.com': 'content',
    'styriadigital.at': 'content',
    'kleinezeitung.at': 'content',
    'diepresse.com': 'content',
    'willhaben.at': 'content',
    '24sata.hr': 'content',
    'vecernji.hr': 'content',
    'styria.hr': 'content',
    'jutro.24sata.hr': 'content',
  },
  privacy: 'https://www.styria.com/datenschutz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.styria.com/datenschutz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
