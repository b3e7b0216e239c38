import type { Company } from '../company.ts';

export default {
  id: 'bol',
  name: 'bol',
  parent: 'Ahold Delhaize',
  country: 'NL',
  role: 'controller',
  about: 'Dutch web shop whose product images and partner links appear on other sites.',
  hosts: {
    's-bol.com': 'content',
    'bol.com': 'content',
    'partner.bol.com': 'advertising',
    'partnerprogramma.bol.com': 'advertising',
  },
  privacy: 'https://www.bol.com/nl/nl/m/privacybeleid/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bol.com/nl/nl/m/privacybeleid/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
