import type { Company } from '../company.ts';

export default {
  id: 'aviv',
  name: 'AVIV',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'Home listings in Germany and France whose boxes appear on other sites.',
  hosts: {
    'immowelt.de': 'utility',
    'immonet.de': 'utility',
    'seloger.com': 'utility',
    'aviv-group.com': 'utility',
  },
  privacy: 'https://www.immowelt.de/rechtliches/datenschutz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.immowelt.de/rechtliches/datenschutz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
