import type { Company } from '../company.ts';

export default {
  id: 'lengow',
  name: 'Lengow',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Sends shop catalogues to marketplaces and measures the sales that come back.',
  hosts: {
    'lengow.com': 'advertising',
  },
  listed: ['Lengow'],
  privacy: 'https://www.lengow.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.lengow.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
