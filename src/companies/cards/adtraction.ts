import type { Company } from '../company.ts';

export default {
  id: 'adtraction',
  name: 'Adtraction',
  parent: null,
  country: 'SE',
  role: 'both',
  about: 'Nordic affiliate network that notes which site brought a buyer.',
  hosts: {
    'adtraction.com': 'advertising',
    'adtr.co': 'advertising',
    'adtr.io': 'advertising',
  },
  privacy: 'https://adtraction.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adtraction.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
