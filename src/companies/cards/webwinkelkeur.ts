import type { Company } from '../company.ts';

export default {
  id: 'webwinkelkeur',
  name: 'WebwinkelKeur',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Puts a trust seal and customer reviews on Dutch shops.',
  hosts: {
    'webwinkelkeur.nl': 'customer-support',
  },
  privacy: 'https://www.webwinkelkeur.nl/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.webwinkelkeur.nl/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
