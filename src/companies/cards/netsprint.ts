import type { Company } from '../company.ts';

export default {
  id: 'netsprint',
  name: 'Netsprint',
  parent: null,
  country: 'PL',
  role: 'controller',
  about: 'Polish company that shows advertising by page subject and sells audience data.',
  hosts: {
    'netsprint.eu': 'advertising',
    'netsprint.pl': 'advertising',
    'adkontekst.pl': 'advertising',
  },
  listed: ['Adkontekst'],
  privacy: 'https://netsprint.eu/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://netsprint.eu/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
