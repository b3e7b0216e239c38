import type { Company } from '../company.ts';

export default {
  id: 'triboo',
  name: 'Triboo',
  parent: null,
  country: 'IT',
  role: 'controller',
  about: 'Sells advertising on Italian sites and runs online shops for brands.',
  hosts: {
    'triboo.com': 'advertising',
    'triboomedia.it': 'advertising',
    'tgadv.it': 'advertising',
  },
  privacy: 'https://www.triboo.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.triboo.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
