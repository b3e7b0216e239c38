import type { Company } from '../company.ts';

export default {
  id: 'financeads',
  name: 'financeAds',
  parent: null,
  country: 'DE',
  role: 'both',
  about: 'Affiliate network for banks and insurance that counts sign-ups.',
  hosts: {
    'financeads.net': 'advertising',
    'financeads.com': 'advertising',
  },
  privacy: 'https://www.financeads.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.financeads.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
