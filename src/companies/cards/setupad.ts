import type { Company } from '../company.ts';

export default {
  id: 'setupad',
  name: 'Setupad',
  parent: null,
  country: 'LV',
  role: 'both',
  about: 'Runs ad auctions and consent boxes for publishers in Europe.',
  hosts: {
    'setupad.com': 'advertising',
    'setupad.io': 'advertising',
    'stpd.cloud': 'advertising',
    'setupcmp.com': 'consent',
  },
  privacy: 'https://setupad.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://setupad.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
